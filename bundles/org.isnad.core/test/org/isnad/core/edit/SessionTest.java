package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An hour's work over several articles: 500 random edits with undos, redos, saves, closings and reopenings of layers and of
 * the project, and kills, beside a naive oracle that keeps the bytes of everything for each step.
 */
class SessionTest {

    private static final int EDITS = 500;
    private static final List<String> ARTICLES = List.of("a1", "a2", "a3");
    private static final List<String> ANNOTATORS = List.of("mercury", "venus");
    private static final String CORPUS = "corpus";

    /** A step as its effects: the bytes before and after of each file that it changed; null where they are not known. */
    private record Past(String label, Map<String, String> before, Map<String, String> after) {

        boolean touches(String file) {
            return before.containsKey(file);
        }
    }

    @TempDir
    Path folder;

    private Project project;
    private Random random;
    private Scribbler scribbler;
    private List<Past> done = new ArrayList<>();
    private List<Past> undone = new ArrayList<>();
    private int edits;
    private int copies;
    private int listeners;
    private int editListeners;

    @AfterEach
    void close() {
        project.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSessionEndsWithWhatTheNaiveReplayGives(long seed) throws IOException {
        random = new Random(seed);
        scribbler = new Scribbler(random);
        begin();
        listeners = Projects.listeners(project);
        editListeners = project.edits().listeners();
        while (edits < EDITS) {
            int choice = random.nextInt(1000);
            if (choice < 640) {
                edit();
            } else if (choice < 800) {
                undo();
            } else if (choice < 890) {
                redo();
            } else if (choice < 930) {
                save();
            } else if (choice < 985) {
                closeLayer();
            } else if (choice < 993) {
                kill();
            } else {
                reopenProject();
            }
            noListenerLeft();
        }
        Map<String, String> end = state();
        Projects.done(project.saveAll());
        assertEquals(end, onDisk(), "what is saved is what was there");
        kill();
    }

    private void begin() {
        project = Projects.create(folder.resolve("project"));
        for (String article : ARTICLES) {
            Article added = Projects.article(project, article, article + " " + Projects.TEXT);
            for (String annotator : ANNOTATORS) {
                Projects.done(project.save(Projects.value(project.createLayer(added, annotator))));
            }
        }
        Projects.done(project.edits().run(new AddActor(project, Projects.actor("الوزير"))));
        Projects.done(project.saveAll());
        reopen();
    }

    private void reopen() {
        project.close();
        project = Projects.open(folder.resolve("project"));
        done.clear();
        undone.clear();
    }

    private OpenLayer anyLayer() {
        Article article = project.article(ARTICLES.get(random.nextInt(3))).orElseThrow();
        return Projects.value(project.layer(article, ANNOTATORS.get(random.nextInt(2))));
    }

    private void edit() throws IOException {
        OpenLayer layer = anyLayer();
        Map<String, String> before = state();
        int count = done.size();
        String labelBefore = project.edits().undoLabel();
        boolean refused = scribbler.scribble(project, layer).hasErrors();
        Map<String, String> after = state();
        Map<String, String> was = new TreeMap<>();
        Map<String, String> is = new TreeMap<>();
        after.forEach((file, bytes) -> {
            if (!bytes.equals(before.get(file))) {
                was.put(file, before.get(file));
                is.put(file, bytes);
            }
        });
        edits++;
        if (is.isEmpty()) {
            assertEquals(labelBefore, project.edits().undoLabel(), "a step that changes nothing");
            return;
        }
        assertTrue(!refused, "a refused edit changed something");
        done.add(new Past(project.edits().undoLabel(), was, is));
        undone.clear();
        assertEquals(count + 1, done.size());
    }

    private void undo() throws IOException {
        assertEquals(!done.isEmpty(), project.edits().canUndo());
        if (!done.isEmpty()) {
            Past past = done.remove(done.size() - 1);
            assertEquals(past.label(), project.edits().undoLabel());
            Map<String, String> expected = replaced(state(), past.before());
            Projects.done(project.edits().undo());
            agree(expected, past);
            undone.add(past);
        }
    }

    private void redo() throws IOException {
        assertEquals(!undone.isEmpty(), project.edits().canRedo());
        if (!undone.isEmpty()) {
            Past past = undone.remove(undone.size() - 1);
            assertEquals(past.label(), project.edits().redoLabel());
            Map<String, String> expected = replaced(state(), past.after());
            Projects.done(project.edits().redo());
            agree(expected, past);
            done.add(past);
        }
    }

    private static Map<String, String> replaced(Map<String, String> state, Map<String, String> by) {
        Map<String, String> replaced = new TreeMap<>(state);
        by.forEach(replaced::put);
        return replaced;
    }

    private void agree(Map<String, String> expected, Past past) throws IOException {
        Map<String, String> found = state();
        if (past.before().getOrDefault(CORPUS, "") == null) {
            expected.remove(CORPUS);
            found.remove(CORPUS);
        }
        assertEquals(expected, found, past.label() + " after " + edits + " edits");
    }

    private void save() throws IOException {
        Map<String, String> before = state();
        Projects.done(random.nextBoolean() ? project.saveAll() : project.save(anyLayer()));
        assertEquals(before, state(), "saving changes nothing");
    }

    /** Saved layers keep their steps; from those closed without saving these are dropped. */
    private void closeLayer() throws IOException {
        OpenLayer layer = anyLayer();
        String file = file(layer);
        if (random.nextInt(4) > 0) {
            Projects.done(project.save(layer));
        }
        boolean dropped = project.isDirty(layer);
        Map<String, String> expected = state();
        if (dropped) {
            expected.put(file, onDisk().get(file));
            drop(file);
        }
        project.close(layer);
        assertEquals(expected, state(), "closing " + file);
    }

    private void drop(String file) {
        boolean withCorpus = false;
        for (List<Past> steps : List.of(done, undone)) {
            for (Past past : steps) {
                withCorpus |= past.touches(file) && past.touches(CORPUS);
            }
            steps.removeIf(past -> past.touches(file));
        }
        if (withCorpus) {
            // What the dropped steps did to the corpus stays: the oracle knows no more what undoing others gives.
            done = forgetting(done);
            undone = forgetting(undone);
        }
    }

    private static List<Past> forgetting(List<Past> steps) {
        List<Past> forgetting = new ArrayList<>();
        for (Past past : steps) {
            Map<String, String> before = new LinkedHashMap<>(past.before());
            Map<String, String> after = new LinkedHashMap<>(past.after());
            before.replace(CORPUS, null);
            after.replace(CORPUS, null);
            forgetting.add(new Past(past.label(), before, after));
        }
        return forgetting;
    }

    /** What a kill leaves and the next start recovers is what was there. */
    private void kill() throws IOException {
        Map<String, String> expected = state();
        boolean dirty = project.isDirty();
        Project killed = project;
        Path copy = Projects.killed(project, folder.resolve("killed" + copies++));
        try (Project again = Projects.open(copy)) {
            project = again;
            Projects.recoverAll(again);
            assertEquals(expected, state(), "recovered after " + edits + " edits");
            assertEquals(dirty, again.isDirty());
        } finally {
            project = killed;
        }
    }

    private void reopenProject() throws IOException {
        if (random.nextBoolean()) {
            Projects.done(project.saveAll());
        }
        Map<String, String> saved = onDisk();
        reopen();
        assertEquals(saved, state(), "reopened");
    }

    private void noListenerLeft() {
        assertEquals(listeners, Projects.listeners(project));
        assertEquals(editListeners, project.edits().listeners());
        for (OpenLayer layer : project.openLayers()) {
            assertEquals(1, layer.resource().eAdapters().size(), "the index alone follows a layer");
            layer.resource()
                    .getContents()
                    .forEach(object -> assertTrue(object.eAdapters().isEmpty()));
        }
        assertTrue(project.resources().getResources().size() <= 1 + ARTICLES.size() * ANNOTATORS.size());
    }

    private static String file(OpenLayer layer) {
        return layer.article().getId() + "/" + layer.annotator();
    }

    /** Everything as the user has it: in memory where it is open, else on the disk. */
    private Map<String, String> state() throws IOException {
        Map<String, String> state = onDisk();
        state.put(CORPUS, Projects.bytes(project.corpus().eResource()));
        project.openLayers().forEach(layer -> state.put(file(layer), Projects.bytes(layer.resource())));
        return state;
    }

    private Map<String, String> onDisk() throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put(CORPUS, Files.readString(project.folder().resolve(Project.FILE)));
        for (String article : ARTICLES) {
            for (String annotator : ANNOTATORS) {
                Path file =
                        project.folder().resolve("articles").resolve(article).resolve(annotator + ".xmi");
                files.put(article + "/" + annotator, Files.readString(file));
            }
        }
        return files;
    }
}
