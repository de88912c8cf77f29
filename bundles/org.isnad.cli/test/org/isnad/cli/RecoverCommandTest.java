package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed workbench leaves, brought back on the command line. */
final class RecoverCommandTest {

    private static final String TEXT = "قال الوزير إن المحادثات مفيدة.\n";

    @TempDir
    private Path folder;

    private Path killed;

    /** A mention of a new actor, marked and not saved: the registry and a layer have lost something. */
    @BeforeEach
    void aKilledSession() throws IOException {
        killed = folder.resolve("killed");
        try (Project project =
                Project.create(folder.resolve("project"), "تجربة").value()) {
            byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
            Article article = project.addArticle(new NewArticle(
                            "a1", bytes, StandardCharsets.UTF_8, TEXT, "عنوان", null, null, null, null, "a1.txt"))
                    .value();
            OpenLayer layer = project.createLayer(article, "mercury").value();
            project.save(layer);
            Actor actor = CorpusFactory.eINSTANCE.createActor();
            actor.setLabel("الوزير");
            assertFalse(project.edits()
                    .run(new MarkActor(layer, 4, 10, actor, MentionType.NOMINAL))
                    .hasErrors());
            project.flushJournals();
            copy(project.folder());
        }
    }

    /** What stands on the disk while the session lives, without the locks that a kill frees. */
    private void copy(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = killed.resolve(project.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.toString().endsWith(".lock")) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private int mentions() throws IOException {
        JsonNode info =
                new ObjectMapper().readTree(Run.isnad("info", killed, "--json").out());
        return info.at("/articles/0/layers/0/mentions").asInt();
    }

    @Test
    void lostEditsAreGivenBackAndSavedOnce() throws IOException {
        assertEquals(0, mentions());
        Run run = Run.isnad("recover", killed);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("a1/mercury"), run.out());
        assertEquals(1, mentions());
        JsonNode info =
                new ObjectMapper().readTree(Run.isnad("info", killed, "--json").out());
        assertEquals(1, info.get("actors").asInt(), "the layer names an actor of the registry");
        JsonNode again = new ObjectMapper()
                .readTree(Run.isnad("recover", killed, "--json").out());
        assertEquals(0, again.size());
    }

    @Test
    void theyAreListedWithoutBeingTouchedAndDiscardedForGood() throws IOException {
        JsonNode listed = new ObjectMapper()
                .readTree(Run.isnad("recover", killed, "--list", "--json").out());
        assertEquals(2, listed.size());
        assertTrue(listed.get(0).get("article").isNull());
        assertEquals("mercury", listed.get(1).get("annotator").asText());
        assertEquals(1, listed.get(1).get("edits").asInt());
        assertEquals(0, Run.isnad("recover", killed, "--discard").code());
        assertEquals(0, Run.isnad("recover", killed).code());
        assertEquals(0, mentions());
    }

    @Test
    void whatDoesNotFitIsSetAsideAndGivesExitCodeOne() throws IOException {
        Path layer = killed.resolve("articles/a1/mercury.xmi");
        Files.writeString(layer, Files.readString(layer) + "\n");
        Run run = Run.isnad("recover", killed);
        assertEquals(1, run.code());
        assertTrue(run.err().contains(".mercury.journal.aside"), run.err());
        assertEquals(0, mentions());
        assertEquals(0, Run.isnad("recover", killed).code());
    }

    @Test
    void aFolderWithoutProjectIsToldAndBothWishesAtOnceAreRefused() {
        assertEquals(2, Run.isnad("recover", folder.resolve("absent")).code());
        assertEquals(2, Run.isnad("recover", killed, "--list", "--discard").code());
    }
}
