package org.isnad.review.adjudicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gold of the sample corpus as what its two layers and the decisions of its reviewer make. */
final class SampleGoldTest {

    private static final Path SEEDS = Path.of("../../seeds");

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void open() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SEEDS)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        }
        for (Path file : files) {
            Path copy = folder.resolve("seeds").resolve(SEEDS.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        project = Desk.value(Project.open(folder.resolve("seeds")));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Article article : project.corpus().getArticles()) {
            Path gold = project.articleFolder(article).resolve("gold.xmi");
            files.put(article.getId(), Files.readString(gold));
        }
        return files;
    }

    private OpenLayer layer(Article article, String annotator) {
        return Desk.value(project.layer(article, annotator));
    }

    private MergePlan plan(Article article) {
        List<OpenLayer> layers = List.of(layer(article, "mercury"), layer(article, "venus"));
        return MergePlan.of(layers, layer(article, Project.GOLD), MergePolicy.of(project.corpus()));
    }

    @Test
    void mergingAgainChangesNoByte() throws IOException {
        Map<String, String> before = files();
        Outcome<MergeReport> merged =
                MergeRun.run(project, project.corpus().getArticles(), MergePolicy.EXACT, "jupiter", new BasicMonitor());
        assertEquals(List.of(), merged.problems());
        assertEquals(6, merged.value().finished());
        assertEquals(0, merged.value().sum(MergeReport.Merged::open));
        assertEquals(before, files());
    }

    @Test
    void reopenedGoldHasNothingLeftToMerge() throws IOException {
        Map<String, String> before = files();
        for (Article article : project.corpus().getArticles()) {
            OpenLayer gold = layer(article, Project.GOLD);
            assertEquals(
                    List.of(),
                    project.edits().run(new ReopenGold(gold, "jupiter", "test")).problems());
            String reopened = Desk.bytes(gold);
            assertEquals(
                    List.of(),
                    project.edits()
                            .run(new MergeAgreed(plan(article), "jupiter"))
                            .problems());
            assertEquals(reopened, Desk.bytes(gold));
            project.edits().undo();
            assertEquals(before.get(article.getId()), Desk.bytes(gold));
        }
    }

    @Test
    void everyItemSaysWhereItIsFrom() {
        for (Article article : project.corpus().getArticles()) {
            OpenLayer gold = layer(article, Project.GOLD);
            List<Item> items = new ArrayList<>();
            for (EObject object : gold.resource().getContents()) {
                if (object instanceof Item item) {
                    items.add(item);
                }
            }
            for (Item item : items) {
                assertTrue(item.getDecision() != null, item.getId());
                assertEquals(
                        item.getDecision() == Decision.NEW,
                        item.getDerivedFrom().isEmpty(),
                        item.getId());
                for (String from : item.getDerivedFrom()) {
                    String[] ref = from.split(":");
                    assertTrue(layer(article, ref[0]).item(ref[1]).isPresent(), from);
                }
            }
        }
    }

    @Test
    void everyDisputeHasItsDecision() {
        int decisions = 0;
        for (Article article : project.corpus().getArticles()) {
            MergePlan plan = plan(article);
            for (Unit unit : plan.units()) {
                boolean agreed = unit.state() == UnitState.AGREED;
                assertTrue(agreed || unit.state() == UnitState.DECIDED, unit::toString);
                assertEquals(agreed, unit.adjudication().isEmpty(), unit::toString);
                decisions += agreed ? 0 : 1;
                unit.adjudication().ifPresent(decision -> {
                    assertTrue(decision.getReasonCode() != null && decision.getNote() != null, decision.getId());
                    assertEquals("jupiter", decision.getBy());
                    assertTrue(decision.getAt().startsWith("2026-03-"), decision.getId());
                    assertEquals(unit.refs(), List.copyOf(decision.getReadings()));
                });
            }
            Set<String> ids = plan.gold().orElseThrow().spans(Adjudication.class).stream()
                    .map(Adjudication::getId)
                    .collect(Collectors.toSet());
            assertEquals(plan.count(UnitState.DECIDED), ids.size());
        }
        assertTrue(decisions > 150, String.valueOf(decisions));
    }

    @Test
    void goldIsSound() {
        for (Article article : project.corpus().getArticles()) {
            List<Problem> errors = Checks.run(CheckedLayer.of(layer(article, Project.GOLD))).stream()
                    .filter(Problem::isError)
                    .toList();
            assertEquals(List.of(), errors);
            assertFalse(layer(article, Project.GOLD).isEditable(), "finished gold is locked");
        }
    }
}
