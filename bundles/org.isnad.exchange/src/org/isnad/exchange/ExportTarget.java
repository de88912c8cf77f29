package org.isnad.exchange;

import java.nio.file.Path;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.typesystem.TypeSystem;

/**
 * Where an export goes and what is the same for all its articles.
 *
 * @param folder empty, to be filled
 * @param corpus with the registry of actors and issues
 * @param types those that the layers may use, our own and those of other tools
 * @param layerName annotator whose layers are exported, or "gold"
 * @param tellsArticles whether the registry beside layers says what is known of the articles; not where tables say it
 */
public record ExportTarget(Path folder, Corpus corpus, TypeSystem types, String layerName, boolean tellsArticles) {}
