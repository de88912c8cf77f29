package org.isnad.core.project;

import static org.isnad.core.project.Projects.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    Path temp;

    private Path folder;

    /** The other program: opens the layer, says so, and holds it until its input ends. */
    static final class Holder {

        public static void main(String[] args) throws IOException {
            try (Project project = Projects.open(Path.of(args[0]))) {
                Projects.value(project.layer(project.article("a1").orElseThrow(), "mercury"));
                System.out.println("held");
                System.in.read();
            }
        }
    }

    @BeforeEach
    void make() {
        folder = temp.resolve("p");
        try (Project project = Projects.create(folder)) {
            Projects.done(project.save(Projects.layer(project, Projects.TEXT)));
        }
    }

    @Test
    void whatAnotherProcessHoldsOpensReadOnlyAndSaysWho() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(other.getInputStream()));
                Project project = Projects.open(folder)) {
            assertEquals("held", lines.readLine());
            Article article = project.article("a1").orElseThrow();
            Outcome<OpenLayer> outcome = project.layer(article, "mercury");
            assertEquals("layer.locked", code(outcome));
            assertFalse(outcome.hasErrors());
            String message = outcome.problems().get(0).message();
            assertTrue(
                    message.contains(System.getProperty("user.name")) && message.contains("" + other.pid()), message);
            OpenLayer layer = outcome.value();
            assertTrue(layer.isReadOnly());
            assertEquals(Projects.TEXT, layer.text());
            refusesChanges(project, layer);
            project.close(layer);
            other.getOutputStream().close();
            other.waitFor();
            assertFalse(Projects.value(project.layer(article, "mercury")).isReadOnly());
        } finally {
            other.destroyForcibly();
        }
        assertFalse(Files.exists(folder.resolve("articles/a1/.mercury.lock")), "the lock file was left");
    }

    private static void refusesChanges(Project project, OpenLayer layer) {
        String before = Projects.bytes(layer.resource());
        MarkActor edit = new MarkActor(layer, 0, 4, Projects.actor("جديد"), MentionType.NAME);
        assertEquals("layer.readonly", code(project.edits().run(edit)));
        assertEquals("layer.readonly", code(project.save(layer)));
        assertEquals(before, Projects.bytes(layer.resource()));
        assertEquals(0, project.corpus().getActors().size());
    }

    @Test
    void twoProjectsOfOneProcessDoNotWriteTheSameLayer() {
        try (Project first = Projects.open(folder);
                Project second = Projects.open(folder)) {
            assertFalse(Projects.value(first.layer(first.article("a1").orElseThrow(), "mercury"))
                    .isReadOnly());
            Outcome<OpenLayer> other = second.layer(second.article("a1").orElseThrow(), "mercury");
            assertTrue(other.value().isReadOnly());
            assertTrue(other.problems().get(0).message().contains(System.getProperty("user.name")));
        }
    }

    @Test
    void aFileThatAKillLeftLocksNobodyOut() throws IOException {
        Files.writeString(
                folder.resolve("articles/a1/.mercury.lock"), "somebody\nelsewhere\n1\n2020-01-01T00:00:00Z\nx\n");
        try (Project project = Projects.open(folder)) {
            assertFalse(Projects.value(project.layer(project.article("a1").orElseThrow(), "mercury"))
                    .isReadOnly());
        }
    }
}
