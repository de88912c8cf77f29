package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.model.annotation.Statement;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.corpus.guideline.GuidelineView;
import org.isnad.ui.markdown.Blocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guideline turns to what an annotator is at, and shows the hard cases that annotators flagged. */
final class GuidelineTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");
    private Project project;
    private ArticleEditor editor;
    private GuidelineView guideline;

    @BeforeEach
    void openTheSample() throws Exception {
        project = workbench.sample(folder);
        editor = workbench.edit(project, project.corpus().getArticles().get(0), "mercury");
        guideline = (GuidelineView) OpenWorkbench.page().showView(GuidelineView.ID);
        workbench.keyboard.settle();
    }

    @AfterEach
    void close() {
        OpenWorkbench.page().hideView(guideline);
        workbench.close();
    }

    @Test
    void theSectionOfTheSelectedStatementsReportTypeIsShown() {
        OpenWorkbench.page().activate(editor);
        for (ReportType type : new ReportType[] {ReportType.INDIRECT, ReportType.DIRECT}) {
            editor.select(statement(type));
            workbench.keyboard.until("the section of " + type, () -> section().equals("reportType." + type.getName()));
        }
    }

    @Test
    void aTagOpensItsSectionByTheCommand() throws Exception {
        show("polarity.NONE");
        assertEquals("polarity.NONE", section());
    }

    @Test
    void aFlaggedItemAppearsBelowItsTagsAndGoesWithUndo() {
        Statement statement = statement(ReportType.DIRECT);
        int begin = statement.getContent().get(0).getBegin();
        String words = editor.layer().text().substring(begin, begin + 12);
        int before = places(words);
        project.edits()
                .run(new SetFeature(
                        editor.layer(), statement, AnnotationPackage.Literals.ITEM__FLAG, ReviewFlag.HARD_CASE));
        workbench.keyboard.until("the hard case is shown", () -> places(words) > before);
        project.edits().undo();
        workbench.keyboard.until("it is gone", () -> places(words) == before);
    }

    @Test
    void whatAnotherProgramWritesIsReadAgain() throws Exception {
        Files.writeString(project.folder().resolve("guideline.md"), "# Statement\n\nجديد\n");
        project.edits()
                .run(new SetFeature(
                        editor.layer(),
                        statement(ReportType.DIRECT),
                        AnnotationPackage.Literals.ITEM__COMMENT,
                        "ملاحظة"));
        workbench.keyboard.until("the new text is shown", () -> shown().contains("جديد"));
        assertTrue(editor.isDirty());
    }

    private Statement statement(ReportType type) {
        return editor.layer().statements().stream()
                .filter(each -> each.getReportType() == type)
                .findFirst()
                .orElseThrow();
    }

    private String section() {
        return guideline
                .view()
                .headingInView()
                .map(heading -> heading.text().text())
                .orElse("");
    }

    private int places(String words) {
        return shown().split(Pattern.quote(words), -1).length - 1;
    }

    private String shown() {
        return Blocks.text(guideline.view().blocks());
    }

    private static void show(String tag) throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Command command = commands.getCommand("org.isnad.ui.corpus.guideline.show");
        ParameterizedCommand parameterized =
                ParameterizedCommand.generateCommand(command, Map.of("org.isnad.ui.corpus.guideline.show.tag", tag));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(parameterized, null);
    }
}
