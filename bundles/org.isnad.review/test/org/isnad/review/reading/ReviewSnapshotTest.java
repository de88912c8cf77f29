package org.isnad.review.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.isnad.core.edit.MarkQuote;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus read by another thread while it is edited. */
final class ReviewSnapshotTest {

    private static final String TEXT = "قال الوزير إن «الاتفاق» قريب.";

    @TempDir
    private Path folder;

    private Project project;
    private OpenLayer layer;

    @BeforeEach
    void aCorpus() {
        project = Project.create(folder.resolve("p"), "تجربة").value();
        layer = project.createLayer(article("a1"), "mercury").value();
        project.saveAll();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void openLayersAreAsTheyWereWithWhatIsNotSavedAndOthersAreReadFromDisk() {
        OpenLayer venus = project.createLayer(layer.article(), "venus").value();
        mark(venus);
        project.saveAll();
        project.close(venus);
        mark(layer);
        ReviewSnapshot snapshot = ReviewSnapshot.take(project);
        project.edits().undo();
        assertEquals(List.of("mercury", "venus"), snapshot.annotators("a1"));
        List<LayerReading> layers = CompletableFuture.supplyAsync(
                        () -> snapshot.layers("a1", List.of("mercury", "venus")))
                .join()
                .value();
        assertEquals(
                List.of(1, 1), layers.stream().map(each -> each.quotes().size()).toList());
        assertEquals(TEXT.length() + 2, layers.get(0).length());
        assertEquals(0, Readings.of(layer).quotes().size());
        assertTrue(snapshot.layer("a1", "venus")
                .value()
                .reading(layers.get(1).quotes().get(0).id())
                .isPresent());
    }

    @Test
    void onlyTheArticlesAndLayersAskedForAreThere() {
        Article other = article("a2");
        project.createLayer(other, "gold");
        project.createLayer(other, "venus");
        ReviewSnapshot snapshot = ReviewSnapshot.take(project, article -> article == other);
        assertEquals(
                List.of("a2"),
                snapshot.articles().stream().map(each -> each.id()).toList());
        assertEquals(List.of("venus", "gold"), snapshot.annotators("a2"));
        assertEquals(List.of(), snapshot.annotators("a1"));
        assertEquals(
                "layer.none", snapshot.layer("a1", "mercury").problems().get(0).code());
    }

    @Test
    void aBrokenFileIsAProblemBesideTheOthers() throws IOException {
        Files.writeString(folder.resolve("p/articles/a1/venus.xmi"), "<broken");
        ReviewSnapshot snapshot = ReviewSnapshot.take(project);
        Outcome<List<LayerReading>> layers = snapshot.layers("a1", List.of("mercury", "venus"));
        assertEquals(1, layers.value().size());
        assertEquals("layer.broken", layers.problems().get(0).code());
    }

    private Article article(String id) {
        NewArticle made = new NewArticle(
                id,
                TEXT.concat(id).getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                TEXT.concat(id),
                id,
                null,
                null,
                null,
                null,
                id);
        return project.addArticle(made).value();
    }

    private void mark(OpenLayer marked) {
        int begin = marked.text().indexOf("الاتفاق");
        project.edits().run(new MarkQuote(marked, begin, begin + 7, QuoteFunction.TERM));
    }
}
