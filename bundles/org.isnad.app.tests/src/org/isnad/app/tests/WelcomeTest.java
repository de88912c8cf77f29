package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.app.welcome.SampleCorpus;
import org.isnad.app.welcome.TourView;
import org.isnad.app.welcome.WelcomePage;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.MarkStance;
import org.isnad.core.edit.MarkStatement;
import org.isnad.core.edit.StanceInput;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.TargetKind;
import org.isnad.text.TextRange;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minutes of a newcomer: welcome page, sample corpus and tour. */
final class WelcomeTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("newcomer");

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void theSampleCorpusOfTheProductIsWholeAndIsNeverOverwritten() throws Exception {
        Path copy = folder.resolve("copy");
        SampleCorpus.copyTo(copy);
        Path samples = Path.of(System.getProperty("isnad.samples"));
        assertEquals(-1, Files.mismatch(samples.resolve(Project.FILE), copy.resolve(Project.FILE)));
        Project project = OpenProject.get().open(copy).value();
        assertEquals(6, project.corpus().getArticles().size());
        project.corpus()
                .getArticles()
                .forEach(article -> assertFalse(project.text(article).hasErrors()));
        assertTrue(Files.exists(copy.resolve("guideline.md")));
        Files.writeString(copy.resolve("guideline.md"), "mine");
        SampleCorpus.copyTo(copy);
        assertEquals("mine", Files.readString(copy.resolve("guideline.md")));
    }

    @Test
    void theWelcomePageIsOpenedOnce() throws Exception {
        run("org.isnad.app.welcome");
        run("org.isnad.app.welcome");
        long pages = List.of(OpenWorkbench.page().getEditorReferences()).stream()
                .filter(reference -> WelcomePage.ID.equals(reference.getId()))
                .count();
        assertEquals(1, pages);
    }

    @Test
    void theTourTicksEachStepWhenTheModelShowsIt() throws Exception {
        Project project = workbench.sample(folder);
        TourView tour = (TourView) OpenWorkbench.page().showView(TourView.ID);
        tour.begin();
        assertEquals(0, tour.done());
        IEditorPart part = ArticleEditors.openOwn(
                        OpenWorkbench.page(),
                        project,
                        project.article("sochi-talks").orElseThrow())
                .orElseThrow();
        OpenLayer layer = ((ArticleEditor) part).layer();
        until(tour, 1);
        String text = layer.text();
        int speaker = text.indexOf("سوكولوف، في مؤتمر");
        var actor = project.corpus().getActors().stream()
                .filter(each -> each.getId().equals("sokolov"))
                .findFirst()
                .orElseThrow();
        MarkActor mention = new MarkActor(layer, speaker, speaker + "سوكولوف".length(), actor, MentionType.NAME);
        project.edits().run(mention);
        until(tour, 2);
        int content = text.indexOf("أي خطوة");
        MarkStatement statement = new MarkStatement(
                layer,
                List.of(mention.mention()),
                List.of(new TextRange(speaker - 4, speaker - 1)),
                List.of(new TextRange(content, content + 7)));
        project.edits().run(statement);
        until(tour, 3);
        project.edits()
                .run(new MarkStance(
                        layer,
                        new StanceInput(
                                "sokolov",
                                mention.mention(),
                                TargetKind.ACTOR,
                                "usa",
                                null,
                                null,
                                List.of(),
                                Polarity.AGAINST,
                                Intensity.MEDIUM,
                                statement.statement(),
                                List.of(new TextRange(content, content + 7)))));
        until(tour, 4);
        layer.project().save(layer);
        until(tour, 5);
        OpenWorkbench.page().hideView(tour);
    }

    private void until(TourView tour, int steps) {
        workbench.keyboard.until(steps + " steps are ticked", () -> tour.done() == steps);
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }
}
