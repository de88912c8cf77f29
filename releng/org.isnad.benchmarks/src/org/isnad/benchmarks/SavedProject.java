package org.isnad.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Layer;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;

/** A project in a temporary folder whose one layer has exactly two states, each known byte for byte. */
final class SavedProject implements AutoCloseable {

    static final String BEGUN = "begun";
    private static final String ARTICLE = "generated";
    private static final String ANNOTATOR = "mercury";
    private static final int CHARACTERS = 40_000;
    private static final int ANNOTATIONS = 1_000;
    private static final int LONGEST_DELAY_MICROS = 20_000;

    private final Path folder;
    private final Path file;
    private final Random random;
    private final List<byte[]> states = new ArrayList<>();

    private SavedProject(Path folder, int seed) {
        this.folder = folder;
        this.file = folder.resolve("articles").resolve(ARTICLE).resolve(ANNOTATOR + ".xmi");
        this.random = new Random(seed);
    }

    static SavedProject create(int seed) throws IOException {
        Path folder = Files.createTempDirectory("isnad-kill-save");
        SavedProject saved = new SavedProject(folder, seed);
        try (Project project = value(Project.create(folder, "kill-save"))) {
            CasXmiResource layer = LayerGenerator.create(seed, CHARACTERS, ANNOTATIONS);
            String text = layer.sofa().orElseThrow().getSofaString();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Article article = value(project.addArticle(new NewArticle(
                    ARTICLE, bytes, StandardCharsets.UTF_8, text, "", null, null, null, null, ARTICLE + ".txt")));
            requireDone(project.saveCorpus());
            layer.first(Layer.class).orElseThrow().setSha256(article.getSha256());
            Files.write(saved.file, Samples.save(layer));
        }
        saved.learnStates();
        return saved;
    }

    private void learnStates() throws IOException {
        try (Project project = value(Project.open(folder))) {
            OpenLayer layer = layer(project);
            for (int i = 0; i < 2; i++) {
                SavingProcess.turn(project, layer);
                states.add(Files.readAllBytes(file));
            }
        }
        if (Arrays.equals(states.get(0), states.get(1))) {
            throw new IllegalStateException("Both states are the same bytes.");
        }
    }

    static OpenLayer layer(Project project) {
        return value(project.layer(project.article(ARTICLE).orElseThrow(), ANNOTATOR));
    }

    Path folder() {
        return folder;
    }

    /** Waits until the process saves, lets a random moment pass, kills it and looks at the file. */
    boolean isWholeAfterKill(Process process) throws IOException, InterruptedException {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            boolean begun = BEGUN.equals(output.readLine());
            long until = System.nanoTime() + 1000L * random.nextInt(LONGEST_DELAY_MICROS);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            boolean whole = isWhole();
            if (!whole) {
                // Each kill is judged alone.
                Files.write(file, states.get(0));
            }
            return begun && whole;
        }
    }

    private boolean isWhole() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return states.stream().anyMatch(state -> Arrays.equals(state, bytes));
    }

    /** Whether the project opens and no half-written file is left beside the layer. */
    boolean opensClean() throws IOException {
        try (Project project = value(Project.open(folder))) {
            layer(project);
        }
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.noneMatch(path -> path.toString().endsWith(".tmp"));
        }
    }

    private static <T> T value(Outcome<T> outcome) {
        return outcome.toOptional().orElseThrow(() -> new IllegalStateException(sentences(outcome)));
    }

    private static void requireDone(Outcome<?> outcome) {
        if (outcome.hasErrors()) {
            throw new IllegalStateException(sentences(outcome));
        }
    }

    private static String sentences(Outcome<?> outcome) {
        return String.join(
                "; ", outcome.problems().stream().map(Problem::toString).toList());
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
