package org.isnad.core.check;

import java.util.Set;
import org.isnad.model.corpus.Corpus;

/**
 * The registry as its checks see it.
 *
 * @param mentioned the actors that some layer mentions, or null where the layers were not read
 */
record CheckedCorpus(Corpus corpus, Set<String> mentioned) {}
