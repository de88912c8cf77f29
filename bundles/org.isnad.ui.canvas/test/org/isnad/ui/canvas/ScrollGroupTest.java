package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Canvases with the same text scroll together, also where the paragraphs of one are higher. */
class ScrollGroupTest {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 400;
    private static final String TEXT = (Fixtures.NEWS + "\n").repeat(30);

    private final Shell shell = new Shell(CanvasFixture.display());
    private final ScrollGroup group = new ScrollGroup();

    @AfterEach
    void dispose() {
        shell.dispose();
    }

    private ArticleCanvas canvas() {
        ArticleCanvas canvas = new ArticleCanvas(shell, SWT.NONE);
        canvas.setBounds(0, 0, WIDTH, HEIGHT);
        canvas.setText(TEXT);
        group.add(canvas);
        return canvas;
    }

    /** Every third paragraph large, as no other canvas has them. */
    private ArticleCanvas higher() {
        ArticleCanvas canvas = canvas();
        List<Mark> headlines = new ArrayList<>();
        int at = 0;
        int number = 0;
        for (String line : TEXT.split("\n", -1)) {
            if (number++ % 3 == 0 && !line.isEmpty()) {
                headlines.add(
                        new Mark(at, at + line.length(), "h" + at, new MarkStyle.Paragraph(MarkStyle.Role.HEADLINE)));
            }
            at += line.length() + 1;
        }
        canvas.setMarks(headlines);
        return canvas;
    }

    private static int blockInTheMiddle(ArticleCanvas canvas, double part) {
        return canvas.view.viewport().blockAt((int) Math.round(part * HEIGHT));
    }

    private static double part(ArticleCanvas canvas) {
        Viewport port = canvas.view.viewport();
        return Math.max(0, Math.min(1, port.position() / (double) Math.max(1, port.extent() - port.height())));
    }

    @Test
    void theSameTextStandsAtTheSameHeight() {
        ArticleCanvas plain = canvas();
        ArticleCanvas other = canvas();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            (i % 2 == 0 ? plain : other).scrollBy(random.nextInt(2000) - 800);
            int offset = plain.offsetAt(new Point(WIDTH - 60, HEIGHT / 2));
            assertEquals(plain.caretBounds(offset).y, other.caretBounds(offset).y, "after step " + i);
        }
    }

    @Test
    void aParagraphIsReadAtTheSameTimeHoweverHighOthersAre() {
        ArticleCanvas plain = canvas();
        ArticleCanvas higher = higher();
        Random random = new Random(8);
        for (int i = 0; i < 80; i++) {
            plain.scrollBy(random.nextInt(1500) - 500);
            double part = part(plain);
            assertEquals(blockInTheMiddle(plain, part), blockInTheMiddle(higher, part), "after step " + i);
        }
    }

    @Test
    void allBeginAndEndTogether() {
        ArticleCanvas plain = canvas();
        ArticleCanvas higher = higher();
        higher.reveal(TEXT.length(), TEXT.length());
        higher.scrollBy(1_000_000);
        assertTrue(plain.visibleRange().end() >= TEXT.length() - 1, "the last line is in view");
        plain.scrollBy(-10_000_000);
        assertEquals(0, higher.visibleRange().begin());
        assertEquals(plain.caretBounds(0).y, higher.caretBounds(0).y);
    }

    @Test
    void aCanvasThatIsGoneIsNotScrolled() {
        ArticleCanvas plain = canvas();
        canvas().dispose();
        plain.scrollBy(300);
        assertTrue(plain.visibleRange().begin() > 0);
    }

    @Test
    void aCanvasWithAnotherTextStaysWhereItIs() {
        ArticleCanvas plain = canvas();
        ArticleCanvas other = canvas();
        other.setText("نص آخر");
        other.setMarks(List.of(new Mark(0, 2, "k", new MarkStyle.Background(new RGB(0, 0, 200)))));
        plain.scrollBy(300);
        assertEquals(0, other.visibleRange().begin());
    }
}
