package org.isnad.benchmarks;

/** Articles in a second of one stage with many articles; the peer is the same with few. */
record CorpusSpeed(CorpusStage stage) implements Measure {

    @Override
    public Row run(String name, boolean quick) throws Exception {
        int articles = quick ? Corpora.FEW : Corpora.MANY;
        GeneratedCorpus.of(Corpora.WARM).seconds(stage);
        double few = Corpora.FEWEST / GeneratedCorpus.of(Corpora.FEWEST).seconds(stage);
        double many = articles / GeneratedCorpus.of(articles).seconds(stage);
        return new Row(name, many, few, "articles/s of %,d beside %,d".formatted(articles, Corpora.FEWEST));
    }
}
