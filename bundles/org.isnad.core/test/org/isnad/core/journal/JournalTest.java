package org.isnad.core.journal;

import static org.isnad.core.project.Projects.bytes;
import static org.isnad.core.project.Projects.done;
import static org.isnad.core.project.Projects.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.check.Checks;
import org.isnad.core.edit.AddActor;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.Scribbler;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Hashes;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest extends Killing {

    private static String all(Project of) {
        StringBuilder all = new StringBuilder(bytes(of.corpus().eResource()));
        for (Article article : of.corpus().getArticles()) {
            for (String annotator : of.layers(article)) {
                all.append(bytes(value(of.layer(article, annotator)).resource()));
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatWasNotSavedComesBackExactly(long seed) {
        Random random = new Random(seed);
        Scribbler scribbler = new Scribbler(random);
        List<OpenLayer> layers = new ArrayList<>(List.of(layer));
        for (int i = 0; i < 120; i++) {
            int choice = random.nextInt(100);
            OpenLayer some = layers.get(random.nextInt(layers.size()));
            if (choice < 70) {
                scribbler.scribble(project, some);
            } else if (choice < 82) {
                project.edits().undo();
            } else if (choice < 90) {
                project.edits().redo();
            } else if (choice < 93) {
                done(random.nextBoolean() ? project.save(some) : project.saveCorpus());
            } else if (choice < 97) {
                Article article = Projects.article(project, "b" + i, i + " " + Projects.TEXT);
                layers.add(value(project.createLayer(article, "venus" + i)));
            } else if (choice < 98) {
                done(project.saveAll());
            }
            if (i % 20 == 19) {
                recoversExactly();
            }
        }
    }

    private void recoversExactly() {
        try (Project again = killed()) {
            boolean dirty = project.isDirty();
            List<Recoverable> lost = found(again);
            assertEquals(dirty, !lost.isEmpty());
            lost.forEach(one -> done(again.recovery().recover(one)));
            for (OpenLayer mine : project.openLayers()) {
                if (project.isDirty(mine)) {
                    String id = mine.article().getId();
                    assertEquals(
                            bytes(mine.resource()),
                            bytes(layer(again, id, mine.annotator()).resource()));
                }
            }
            assertEquals(
                    bytes(project.corpus().eResource()), bytes(again.corpus().eResource()));
            assertEquals(dirty, again.isDirty());
        }
    }

    @Test
    void theRecoveredChangesAreOneStepWhichASecondKillDoesNotLoseEither() {
        mark(0);
        mark(5);
        String lost = bytes(layer.resource());
        try (Project again = killed()) {
            String saved = bytes(layer(again, "a1", "mercury").resource());
            Projects.recoverAll(again);
            OpenLayer recovered = layer(again, "a1", "mercury");
            assertEquals(lost, bytes(recovered.resource()));
            assertTrue(again.isDirty(recovered));
            assertEquals(2, recovered.mentions().size());
            again.edits().undo();
            assertEquals(saved, bytes(recovered.resource()));
            again.edits().redo();
            assertEquals(lost, bytes(recovered.resource()));
            try (Project third = Projects.open(Projects.killed(again, folder.resolve("third")))) {
                Projects.recoverAll(third);
                assertEquals(lost, bytes(layer(third, "a1", "mercury").resource()));
            }
            done(again.saveAll());
            assertEquals(List.of(), found(again));
            assertFalse(Files.exists(journal(again)));
        }
    }

    @Test
    void whatIsOfferedIsToldByArticleAnnotatorLabelsAndTime() {
        Instant before = Instant.now().minusSeconds(1);
        mark(0);
        mark(5);
        String label = project.edits().undoLabel();
        project.edits().undo();
        try (Project again = killed()) {
            Recoverable lost = found(again).get(0);
            assertEquals("a1", lost.article());
            assertEquals("mercury", lost.annotator());
            assertEquals(List.of(label), lost.labels());
            assertTrue(lost.last().isAfter(before));
            done(again.recovery().discard(lost));
            assertEquals(List.of(), found(again));
            assertEquals(0, layer(again, "a1", "mercury").mentions().size());
        }
    }

    @Test
    void aTornEndLosesOnlyItself() throws IOException {
        List<String> states = new ArrayList<>(List.of(bytes(layer.resource())));
        List<Long> ends = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            mark(i);
            states.add(bytes(layer.resource()));
            project.flushJournals();
            ends.add(Files.size(journal()));
        }
        byte[] whole = Files.readAllBytes(journal());
        Path copy = Projects.killed(project, folder.resolve("torn"));
        Path torn = copy.resolve("articles/a1/.mercury.journal");
        for (int length = ends.get(0).intValue() - 40; length <= whole.length; length += 61) {
            Files.write(torn, Arrays.copyOf(whole, length));
            int steps = 0;
            while (steps < ends.size() && ends.get(steps) <= length) {
                steps++;
            }
            try (Project again = Projects.open(copy)) {
                Projects.recoverAll(again);
                assertEquals(
                        states.get(steps), bytes(layer(again, "a1", "mercury").resource()), "at " + length);
            }
        }
    }

    @Test
    void aFlippedByteEndsTheJournalThere() throws IOException {
        mark(0);
        String first = bytes(layer.resource());
        project.flushJournals();
        int end = (int) Files.size(journal());
        mark(5);
        Path copy = Projects.killed(project, folder.resolve("flipped"));
        Path flipped = copy.resolve("articles/a1/.mercury.journal");
        byte[] bytes = Files.readAllBytes(flipped);
        bytes[end + 60] ^= 1;
        Files.write(flipped, bytes);
        try (Project again = Projects.open(copy)) {
            Projects.recoverAll(again);
            assertEquals(first, bytes(layer(again, "a1", "mercury").resource()));
        }
    }

    @Test
    void aJournalOfAnotherFileIsSetAsideAndTold() throws IOException {
        mark(0);
        Path copy = Projects.killed(project, folder.resolve("changed"));
        Path file = copy.resolve("articles/a1/mercury.xmi");
        byte[] journal = Files.readAllBytes(copy.resolve("articles/a1/.mercury.journal"));
        Files.writeString(file, Files.readString(file) + "\n");
        try (Project again = Projects.open(copy)) {
            Outcome<List<Recoverable>> outcome = again.recovery().find();
            assertEquals(List.of(), outcome.value());
            assertEquals("journal.aside", Projects.code(outcome));
            String aside = outcome.problems().get(0).place().file();
            assertEquals(journal.length, Files.readAllBytes(Path.of(aside)).length);
            assertTrue(outcome.problems().get(0).message().contains(aside));
            assertEquals(0, layer(again, "a1", "mercury").mentions().size());
            assertEquals(List.of(), again.recovery().find().problems(), "it is told once");
        }
    }

    @Test
    void aKillBetweenTheSaveAndItsEndLosesNothing() throws IOException {
        mark(0);
        Path copy = Projects.killed(project, folder.resolve("saving"));
        done(project.save(layer));
        byte[] saved = Files.readAllBytes(project.folder().resolve("articles/a1/mercury.xmi"));
        Entry saving = new Entry(Instant.now(), Action.SAVING, Hashes.sha256(saved), List.of());
        Path journal = copy.resolve("articles/a1/.mercury.journal");
        Files.write(journal, JournalFile.frame(JournalText.of(saving)), StandardOpenOption.APPEND);
        try (Project before = Projects.open(copy)) {
            assertEquals(1, found(before).get(0).edits(), "the file is the old one: the change is still lost");
        }
        Files.write(copy.resolve("articles/a1/mercury.xmi"), saved);
        try (Project after = Projects.open(copy)) {
            Outcome<List<Recoverable>> outcome = after.recovery().find();
            assertEquals(List.of(), outcome.value());
            assertEquals(List.of(), outcome.problems());
            assertEquals(1, layer(after, "a1", "mercury").mentions().size());
        }
        assertFalse(Files.exists(journal));
    }

    @Test
    void aJournalIsThereOnlyWhileThereAreUnsavedChanges() {
        mark(0);
        project.flushJournals();
        assertTrue(Files.exists(journal()));
        done(project.save(layer));
        project.flushJournals();
        assertFalse(Files.exists(journal()), "saved");
        project.edits().undo();
        project.flushJournals();
        assertTrue(Files.exists(journal()), "undone past the save");
        project.edits().redo();
        project.flushJournals();
        assertFalse(Files.exists(journal()), "as saved again");
        mark(5);
        project.close(layer);
        project.flushJournals();
        assertFalse(Files.exists(journal()), "closed without saving");
    }

    @Test
    void closingTheProjectLeavesNothing() throws IOException {
        mark(0);
        done(project.edits().run(new AddActor(project, Projects.actor("جديد"))));
        project.close();
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.getFileName().toString().startsWith("."))
                            .toList());
        }
    }

    @Test
    void aLayerThatWasNeverSavedComesBackWithItsZonesAndMarks() {
        OpenLayer fresh = value(project.createLayer(layer.article(), "venus"));
        done(project.edits()
                .run(new MarkActor(fresh, 0, 4, project.corpus().getActors().get(0), MentionType.NAME)));
        String lost = bytes(fresh.resource());
        try (Project again = killed()) {
            assertEquals(List.of("mercury"), again.layers(again.article("a1").orElseThrow()));
            Projects.recoverAll(again);
            assertEquals(lost, bytes(layer(again, "a1", "venus").resource()));
            assertEquals(2, again.corpus().getAnnotators().size());
        }
    }

    @Test
    void journalsAreNoLayersAndNoFindings() throws IOException {
        mark(0);
        try (Project again = killed()) {
            assertEquals(List.of("mercury"), again.layers(again.article("a1").orElseThrow()));
            int layers = value(Checks.project(again, new BasicMonitor())).layers();
            assertEquals(1, layers);
            assertEquals(1, found(again).size(), "checking decided nothing");
        }
    }

    @Test
    void keepingOursBesideAChangeFromOutsideIsSafeToo() throws IOException {
        mark(0);
        Path file = project.folder().resolve("articles/a1/mercury.xmi");
        Files.writeString(file, Files.readString(file) + "\n");
        project.keep(project.externalChanges().get(0));
        String kept = bytes(layer.resource());
        try (Project again = killed()) {
            assertNotEquals(kept, bytes(layer(again, "a1", "mercury").resource()));
            Projects.recoverAll(again);
            assertEquals(kept, bytes(layer(again, "a1", "mercury").resource()));
        }
    }
}
