package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.Pipelines;
import org.isnad.uima.suggest.Comparison;
import org.isnad.uima.suggest.Registry;
import org.isnad.uima.suggest.Score;
import org.isnad.uima.suggest.SuggestionPipeline;

/**
 * What our engines propose for the texts of the sample corpus, with its registry but without its layers, beside the gold
 * layers: precision and recall, printed to standard error; as row the articles a second, beside those that segmentation and
 * zoning alone do.
 *
 * <p>The rules are written from grammar. The sample corpus was written before them by others, the engines never see its
 * layers; the folder is {@code seeds} of the repository, or the one that {@code ISNAD_SEEDS} names.
 */
final class Suggest implements Measure {

    private record Sample(String text, LocalDate published, CasXmiResource machine, CasXmiResource gold) {}

    @Override
    public Row run(String name, boolean quick) throws Exception {
        try (Project project = open()) {
            List<Sample> samples = samples(project);
            Outcome<SuggestionPipeline> opened = SuggestionPipeline.open(Registry.of(project.corpus()), List.of());
            try (SuggestionPipeline pipeline = opened.toOptional().orElseThrow()) {
                print(scores(samples, pipeline));
                int rounds = quick ? 5 : 40;
                double ours = perSecond(samples, rounds, sample -> suggest(pipeline, sample));
                double peer = perSecond(samples, rounds, sample -> Pipelines.machineLayer(sample.text, "ar"));
                return new Row(name, ours, peer, "articles/s");
            }
        }
    }

    private static Project open() throws IOException {
        String given = System.getenv("ISNAD_SEEDS");
        Path seeds = Path.of(given == null ? "seeds" : given);
        if (!Files.exists(seeds.resolve(Project.FILE))) {
            throw new IOException(seeds.toAbsolutePath() + " is no project; name the sample corpus in ISNAD_SEEDS");
        }
        return Project.open(seeds).toOptional().orElseThrow();
    }

    private static List<Sample> samples(Project project) {
        List<Sample> samples = new ArrayList<>();
        for (Article article : project.corpus().getArticles()) {
            String text = project.text(article).toOptional().orElseThrow();
            CasXmiResource machine = Pipelines.machineLayer(text, article.getLanguage())
                    .toOptional()
                    .orElseThrow();
            CasXmiResource gold = project.layer(article, Project.GOLD)
                    .toOptional()
                    .orElseThrow()
                    .resource();
            LocalDate published = article.getPublished() == null ? null : LocalDate.parse(article.getPublished());
            samples.add(new Sample(text, published, machine, gold));
        }
        return samples;
    }

    private static CasXmiResource suggest(SuggestionPipeline pipeline, Sample sample) {
        return pipeline.suggest(sample.machine, sample.published, new BasicMonitor())
                .toOptional()
                .orElseThrow();
    }

    private static Map<String, Score> scores(List<Sample> samples, SuggestionPipeline pipeline) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Sample sample : samples) {
            Comparison.of(suggest(pipeline, sample), sample.gold)
                    .forEach((name, score) -> scores.merge(name, score, Score::plus));
        }
        return scores;
    }

    private static void print(Map<String, Score> scores) {
        System.err.printf("%-28s %9s %9s %9s   right/proposed/gold%n", "suggest", "precision", "recall", "F1");
        scores.forEach((name, score) -> System.err.printf(
                Locale.ROOT,
                "%-28s %9.2f %9.2f %9.2f   %d/%d/%d%n",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                score.right(),
                score.proposed(),
                score.wanted()));
    }

    private interface Step {
        Object run(Sample sample);
    }

    private static double perSecond(List<Sample> samples, int rounds, Step step) {
        samples.forEach(step::run);
        long begin = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            samples.forEach(step::run);
        }
        return rounds * samples.size() * 1e9 / (System.nanoTime() - begin);
    }
}
