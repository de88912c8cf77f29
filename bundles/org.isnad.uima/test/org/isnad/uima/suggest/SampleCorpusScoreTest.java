package org.isnad.uima.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.suggest.AcceptSuggestions;
import org.isnad.core.suggest.Suggestions;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines over a copy of the sample corpus: how good they are, and that what they propose is sound. */
class SampleCorpusScoreTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copy() throws IOException {
        Path seeds = Path.of("../../seeds");
        try (Stream<Path> files = Files.walk(seeds)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(seeds.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        project = Project.open(folder).toOptional().orElseThrow();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void theScoresDoNotFall() {
        Map<String, Score> scores = new LinkedHashMap<>();
        try (SuggestionPipeline pipeline = SuggestionPipeline.open(Registry.of(project.corpus()), List.of())
                .toOptional()
                .orElseThrow()) {
            for (Article article : project.corpus().getArticles()) {
                CasXmiResource machine = project.machineLayer(article).value();
                CasXmiResource made = pipeline.suggest(
                                machine, LocalDate.parse(article.getPublished()), new BasicMonitor())
                        .value();
                CasXmiResource gold =
                        project.layer(article, Project.GOLD).value().resource();
                Comparison.of(made, gold).forEach((name, score) -> scores.merge(name, score, Score::plus));
            }
        }
        assertEquals(Comparison.SCORES, List.copyOf(scores.keySet()));
        floor(scores, "mentions exact", 0.60);
        floor(scores, "mentions named exact", 0.75);
        floor(scores, "quotes exact", 0.93);
        floor(scores, "statements cue", 0.76);
        floor(scores, "statements content exact", 0.53);
        floor(scores, "statements content overlap", 0.63);
        floor(scores, "statements source", 0.52);
        floor(scores, "statements speech act", 0.63);
    }

    private static void floor(Map<String, Score> scores, String name, double floor) {
        double f1 = scores.get(name).f1();
        assertTrue(f1 >= floor, name + " " + f1);
    }

    @Test
    void acceptingEverythingMakesNoErrors() {
        SuggestionRun.Report report = run();
        assertEquals(
                project.corpus().getArticles().stream().map(Article::getId).toList(),
                report.articles().stream().map(SuggestionRun.Counts::article).toList());
        for (Article article : project.corpus().getArticles()) {
            OpenLayer layer =
                    project.createLayer(article, "saturn").toOptional().orElseThrow();
            AcceptSuggestions accept =
                    new AcceptSuggestions(layer, project.suggestions().open(layer));
            assertEquals(List.of(), project.edits().run(accept).problems());
            assertTrue(layer.statements().size() > 5, article.getId());
            List<Problem> errors = Checks.run(CheckedLayer.of(layer)).stream()
                    .filter(Problem::isError)
                    .toList();
            assertEquals(List.of(), errors, article.getId());
        }
    }

    @Test
    void nothingIsProposedInBoilerplate() {
        run();
        for (Article article : project.corpus().getArticles()) {
            List<Zone> furniture = new ArrayList<>();
            project.machineLayer(article).value().getContents().forEach(object -> {
                if (object instanceof Zone zone
                        && (zone.getKind() == ZoneKind.BOILERPLATE || zone.getKind() == ZoneKind.HEADLINE_DUPLICATE)) {
                    furniture.add(zone);
                }
            });
            for (Item item : project.suggestions().all(article)) {
                if (item instanceof Span span) {
                    assertTrue(furniture.stream()
                            .noneMatch(z -> z.getBegin() < span.getEnd() && span.getBegin() < z.getEnd()));
                }
            }
        }
    }

    @Test
    void twoRunsProposeTheSame() {
        run();
        List<String> once = keys();
        run();
        assertEquals(once, keys());
    }

    private List<String> keys() {
        return project.corpus().getArticles().stream()
                .flatMap(article -> project.suggestions().all(article).stream())
                .map(Suggestions::key)
                .toList();
    }

    private SuggestionRun.Report run() {
        Outcome<SuggestionRun.Report> outcome =
                SuggestionRun.run(project, project.corpus().getArticles(), List.of(), new BasicMonitor());
        assertEquals(List.of(), outcome.problems());
        return outcome.value();
    }
}
