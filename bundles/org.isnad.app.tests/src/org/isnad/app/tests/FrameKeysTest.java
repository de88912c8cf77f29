package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.canvas.draw.StanceScore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A frame of source, cue, content, type and stance takes at most twelve presses beyond moving to it. */
final class FrameKeysTest {

    private static final int MOST = 12;
    private static final String ARTICLE = "sochi-talks";

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("tester");
    private final Keyboard keyboard = workbench.keyboard;
    private ArticleEditor editor;
    private int presses;

    @BeforeEach
    void openAnArticle() throws Exception {
        Project project = workbench.sample(folder);
        editor = workbench.edit(project, project.article(ARTICLE).orElseThrow());
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void verbSubjectAndQuotation() {
        statementAt("وقال سوكولوف");
        accept("sokolov", "قال", "أي خطوة", "إلى تسوية", ReportType.DIRECT);
        stance("sov", "sovereignty", '7');
    }

    @Test
    void aParticipleThenAVerbWithoutSubject() {
        statementAt("وقال سوكولوف");
        accept("sokolov", "قال", "أي خطوة", "إلى تسوية", ReportType.DIRECT);
        stance("sov", "sovereignty", '7');
        statementAt("مضيفاً");
        accept("sokolov", "مضيفاً", "الطرفين اتفقا", "نهاية الشهر الجاري", ReportType.MIXED);
        stance("pol", "political-settlement", '5');
        statementAt("ولفت أمام");
        accept("sokolov", "لفت", "بلاده لم تتلقّ", "هذا الشأن", ReportType.INDIRECT);
        stance("ref", "refugees", '5');
    }

    @Test
    void aTitleBeforeTheNameAndAnotherType() {
        statementAt("اعتبر رئيس وفد");
        press(SWT.NONE, '4');
        accept("khatib", "اعتبر", "الوجود الأميركي", "احتلال موصوف", ReportType.REPORTED);
        stance("us mi", "us-presence", '1');
    }

    @Test
    void theSpeakerBeforeByOneKey() {
        statementAt("اعتبر رئيس وفد");
        accept("khatib", "اعتبر", "الوجود الأميركي", "احتلال موصوف", ReportType.MIXED);
        stance("us mi", "us-presence", '1');
        int before = layer().statements().size();
        moveTo("طالب مجلس");
        presses = 0;
        press(SWT.NONE, 's');
        until("the statement is in the making", () -> editor.drafting().draft().isPresent());
        press(SWT.NONE, 'l');
        press(SWT.NONE, SWT.CR);
        until("the statement is there", () -> layer().statements().size() == before + 1);
        assertEquals("khatib", selected().getSources().get(0).getActor());
        stance("us mi", "us-presence", '1');
    }

    private void statementAt(String words) {
        moveTo(words);
        presses = 0;
        press(SWT.NONE, 's');
        until("the statement is ready", () -> editor.drafting()
                .draft()
                .filter(draft -> draft.isComplete())
                .isPresent());
    }

    private void moveTo(String words) {
        int place = layer().text().indexOf(words);
        editor.canvas().setSelection(place, place);
    }

    private void accept(String actor, String cue, String begin, String end, ReportType type) {
        int before = layer().statements().size();
        press(SWT.NONE, SWT.CR);
        until("the statement is there", () -> layer().statements().size() == before + 1);
        Statement statement = selected();
        assertEquals(actor, statement.getSources().get(0).getActor());
        assertEquals(cue, text(statement.getCue()));
        String content = text(statement.getContent());
        assertTrue(content.startsWith(begin) && content.endsWith(end), content);
        assertEquals(type, statement.getReportType());
    }

    private void stance(String typed, String issue, char score) {
        Statement basis = selected();
        int before = layer().stances().size();
        var former = editor.box();
        press(SWT.NONE, 'v');
        until(
                "the target is asked for",
                () -> editor.box() != former && editor.box().isOpen());
        var target = editor.box();
        typed.chars().forEach(letter -> press(SWT.NONE, letter));
        until("the letters are there", () -> target.field().getText().equals(typed));
        press(SWT.NONE, SWT.CR);
        until(
                "the score is asked for",
                () -> editor.box() != target && editor.box().isOpen());
        press(SWT.NONE, score);
        until("the stance is there", () -> layer().stances().size() == before + 1);
        Stance stance = (Stance) editor.selectedItem().orElseThrow();
        assertEquals(basis, stance.getBasis());
        assertEquals(issue, stance.getTargetIssue());
        assertEquals(StanceScore.ofKey(score).orElseThrow(), StanceScore.of(stance));
        assertTrue(presses <= MOST, presses + " presses");
        until("the text has the focus", () -> editor.canvas().isFocusControl());
    }

    private Statement selected() {
        return (Statement) editor.selectedItem().orElseThrow();
    }

    /** Shift with a key is one press. */
    private void press(int modifiers, int key) {
        presses++;
        keyboard.press(modifiers, key);
    }

    private void until(String what, BooleanSupplier condition) {
        keyboard.until(what, condition);
    }

    private OpenLayer layer() {
        return editor.layer();
    }

    private String text(List<Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> layer().text().substring(fragment.getBegin(), fragment.getEnd()))
                .collect(Collectors.joining(" … "));
    }
}
