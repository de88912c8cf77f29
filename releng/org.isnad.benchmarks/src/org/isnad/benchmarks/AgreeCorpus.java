package org.isnad.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.URI;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.AgreementRun;
import org.isnad.review.agree.AgreementSource;
import org.isnad.review.agree.AgreementWish;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.Readings;
import org.isnad.review.reading.StatementReading;

/**
 * Agreement of two annotators of 10,000 articles, every layer parsed from its XMI when its turn comes; all questions, all
 * measures, 200 resamples. The peer is a tenth of the articles, ten times: growth beyond that is not linear. What stays on the
 * heap with the result is part of the unit.
 */
final class AgreeCorpus implements Measure {

    private static final int ARTICLES = 10_000;
    private static final int TEMPLATES = 12;
    private static final int CHARACTERS = 2_500;
    private static final int ANNOTATIONS = 90;
    private static final int RESAMPLES = 200;
    private static final int GAMMA_ARTICLES = 50;
    private static final double MEGABYTE = 1024 * 1024;

    @Override
    public Row run(String name, boolean quick) throws Exception {
        int articles = quick ? ARTICLES / 10 : ARTICLES;
        List<byte[]> templates = templates();
        seconds(templates, articles / 20);
        double tenth = seconds(templates, articles / 10);
        long before = used();
        long begin = System.nanoTime();
        AgreementResult result = compute(templates, articles);
        double ours = (System.nanoTime() - begin) / 1e9;
        double heap = (used() - before) / MEGABYTE;
        int compared = result.articles().size();
        System.err.printf("agree-corpus: %d articles, %.1f MB stay on the heap%n", compared, heap);
        return new Row(name, ours, 10 * tenth, "s for %,d articles, %.0f MB stay".formatted(compared, heap));
    }

    private static double seconds(List<byte[]> templates, int articles) {
        long begin = System.nanoTime();
        compute(templates, articles);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static AgreementResult compute(List<byte[]> templates, int articles) {
        AgreementWish wish = new AgreementWish(
                Set.of(), Set.of(), RESAMPLES, AgreementWish.SEED, Math.min(GAMMA_ARTICLES, articles / 20));
        return AgreementRun.run(new Generated(templates, articles), wish, new BasicMonitor())
                .toOptional()
                .orElseThrow();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<byte[]> templates() throws IOException {
        List<byte[]> templates = new ArrayList<>();
        for (int i = 0; i < TEMPLATES; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            LayerGenerator.create(i, CHARACTERS, ANNOTATIONS).save(bytes, null);
            templates.add(bytes.toByteArray());
        }
        return templates;
    }

    /** Both annotators read the same layer; the second leaves out and changes some of it, other things in each article. */
    private record Generated(List<byte[]> templates, int size) implements AgreementSource {

        @Override
        public String name() {
            return "generated";
        }

        @Override
        public String guidelineVersion() {
            return "";
        }

        @Override
        public List<SourceArticle> articles() {
            List<SourceArticle> articles = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                articles.add(new SourceArticle("article-" + i, "", "", List.of("mercury", "venus")));
            }
            return articles;
        }

        @Override
        public Outcome<LayerReading> layer(String article, String annotator) {
            int number = Integer.parseInt(article.substring("article-".length()));
            CasXmiResource resource = new CasXmiResource(URI.createURI("generated.xmi"));
            CasXmiResourceFactory.resourceSet().getResources().add(resource);
            try {
                resource.load(new ByteArrayInputStream(templates.get(number % templates.size())), null);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            LayerReading read = Readings.of(article, annotator, resource);
            return Outcome.of(changed(read, annotator.equals("venus") ? new Random(number) : null));
        }

        private static LayerReading changed(LayerReading layer, Random random) {
            List<MentionReading> mentions = layer.mentions();
            List<StatementReading> statements = layer.statements();
            if (random != null) {
                mentions = mentions.stream()
                        .filter(mention -> random.nextInt(10) > 0)
                        .map(mention -> random.nextInt(10) > 0 ? mention : other(mention, layer.length()))
                        .toList();
                statements = statements.stream()
                        .filter(statement -> random.nextInt(8) > 0)
                        .toList();
            }
            return new LayerReading(
                    layer.article(),
                    layer.annotator(),
                    layer.length(),
                    LayerState.DONE,
                    layer.zones(),
                    mentions,
                    layer.quotes(),
                    statements,
                    layer.stances());
        }

        private static MentionReading other(MentionReading mention, int length) {
            int end = Math.min(mention.end() + 1, length);
            return new MentionReading(mention.id(), mention.begin(), end, "actor-1", MentionType.NOMINAL, null);
        }

        @Override
        public String made(String article, String annotator) {
            return "";
        }

        @Override
        public ActorType actorType(String actor) {
            return ActorType.values()[actor.length() % ActorType.values().length];
        }
    }
}
