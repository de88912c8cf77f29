package org.isnad.benchmarks;

/**
 * What an article costs on its whole way, import, check and release, in a large corpus; the peer is the same in a small one. A
 * ratio of 1 is linear growth.
 */
final class CorpusGrowth implements Measure {

    @Override
    public Row run(String name, boolean quick) throws Exception {
        int articles = quick ? Corpora.FEW : Corpora.MANY;
        milliseconds(Corpora.WARM);
        double few = milliseconds(Corpora.FEWEST);
        return new Row(
                name,
                milliseconds(articles),
                few,
                "ms an article of %,d beside %,d".formatted(articles, Corpora.FEWEST));
    }

    private static double milliseconds(int articles) throws Exception {
        GeneratedCorpus corpus = GeneratedCorpus.of(articles);
        double seconds = 0;
        for (CorpusStage stage : CorpusStage.values()) {
            seconds += corpus.seconds(stage);
        }
        return 1000 * seconds / articles;
    }
}
