package org.isnad.uima.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Layer;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.Pipelines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions for an article that no engine has seen yet, while its project is in use. */
class SuggestionRunTest {

    private static final String TEXT = "أكّد الوزير سالم الكاتب أن «الاتفاق خطوة مهمة نحو السلام».\n";

    @TempDir
    Path folder;

    private Project project;
    private Article article;

    @BeforeEach
    void anArticleWithoutMachineLayer() {
        project = Project.create(folder, "test").value();
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        article = project.addArticle(new NewArticle(
                        "a1",
                        bytes,
                        StandardCharsets.UTF_8,
                        TEXT,
                        "عنوان",
                        null,
                        "وكالة",
                        "2024-05-01",
                        null,
                        "a1.txt"))
                .value();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void theMachineLayerIsMadeAndTheSuggestionsAreInIt() {
        Outcome<SuggestionRun.Report> report = run(Runnable::run);

        assertTrue(report.value().articles().get(0).all() > 0);
        assertFalse(project.machineLayer(article).hasErrors());
    }

    @Test
    void aMachineLayerThatSomebodyElseStoredMeanwhileIsKept() {
        AtomicInteger steps = new AtomicInteger();

        run(step -> {
            step.run();
            if (project.machineLayer(article).hasErrors() && steps.incrementAndGet() > 2) {
                store("brought by an import");
            }
        });

        assertEquals(
                "brought by an import",
                head(project.machineLayer(article).value()).getStateNote());
    }

    private Outcome<SuggestionRun.Report> run(Consumer<Runnable> projectThread) {
        return SuggestionRun.run(project, List.of(article), List.of(), projectThread, new BasicMonitor());
    }

    private void store(String note) {
        CasXmiResource layer = Pipelines.machineLayer(TEXT, "ar").value();
        head(layer).setStateNote(note);
        assertFalse(project.saveMachineLayer(article, layer).hasErrors());
    }

    private static Layer head(CasXmiResource layer) {
        return layer.getContents().stream()
                .filter(Layer.class::isInstance)
                .map(Layer.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
