package org.isnad.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.duplicate.DuplicateGroups;
import org.isnad.core.duplicate.NearDuplicates;
import org.isnad.core.duplicate.TextSource;
import org.isnad.core.outcome.Outcome;

/** Articles of about 3,000 bytes of which every twentieth is a reprint; the peer is the growth from a tenth, ten times. */
final class NearDuplicateArticles implements Measure {

    @Override
    public Row run(String name, boolean quick) throws Exception {
        int articles = quick ? Corpora.FEW : Corpora.MANY;
        seconds(articles / 20);
        double tenth = seconds(articles / 10);
        return new Row(name, seconds(articles), 10 * tenth, "s for %,d articles".formatted(articles));
    }

    private static double seconds(int articles) throws Exception {
        List<String> ids =
                IntStream.range(0, articles).mapToObj(CorpusGenerator::id).toList();
        TextSource texts = new TextSource(
                ids,
                id -> Outcome.of(GeneratedArticle.of(CorpusGenerator.number(id)).text()));
        return Corpora.seconds(() -> {
            DuplicateGroups found =
                    Corpora.value(NearDuplicates.find(texts, NearDuplicates.THRESHOLD, new BasicMonitor()));
            if (found.groups().size() != articles / GeneratedArticle.REPRINT) {
                throw new IllegalStateException("groups " + found.groups().size());
            }
        });
    }
}
