package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.isnad.ui.canvas.RulerMark.Lane;
import org.junit.jupiter.api.Test;

/** Layers are shown and hidden together; the ruler shows the whole article and leads into it. */
class LayersAndRulerTest {

    private static final RGB BLUE = new RGB(0, 0, 200);
    private static final String LONG = (Fixtures.NEWS + "\n").repeat(300);

    @Test
    void aStyleHasItsLayer() {
        MarkStyle tint = new MarkStyle.Background(BLUE);
        assertEquals(MarkLayer.MENTIONS, new Mark(0, 1, "k", tint).layer());
        assertEquals(MarkLayer.STATEMENTS, new Mark(0, 1, "k", new MarkStyle.Bracket(BLUE)).layer());
        assertEquals(MarkLayer.QUOTES, new Mark(0, 1, "k", new MarkStyle.Wash(BLUE)).layer());
        assertEquals(MarkLayer.ZONES, new Mark(0, 1, "k", new MarkStyle.Dim()).layer());
        assertEquals(MarkLayer.SUGGESTIONS, new Mark(0, 1, "k", new MarkStyle.Suggested(tint)).layer());
    }

    @Test
    void aHiddenLayerIsNeitherFoundNorClicked() {
        try (CanvasFixture fixture = CanvasFixture.of(Fixtures.NEWS)) {
            Mark mention = new Mark(0, 10, "m", new MarkStyle.Background(BLUE));
            Mark statement = new Mark(0, 20, "s", new MarkStyle.Bracket(BLUE));
            fixture.canvas.setMarks(List.of(mention, statement));
            fixture.canvas.setVisibleLayers(EnumSet.of(MarkLayer.STATEMENTS));
            assertEquals(List.of(statement), fixture.canvas.marksAt(5));
            assertEquals(List.of("s"), fixture.canvas.keysAt(fixture.middle(5)));
            assertEquals(List.of(mention, statement), fixture.canvas.marksIn(0, 10));
            fixture.canvas.setVisibleLayers(EnumSet.allOf(MarkLayer.class));
            assertEquals(List.of("m", "s"), fixture.canvas.keysAt(fixture.middle(5)));
        }
    }

    @Test
    void aHeadlineIsLargerForAsLongAsItIsOne() {
        try (CanvasFixture fixture = CanvasFixture.of("عنوان الخبر\n" + Fixtures.NEWS)) {
            int plain = fixture.canvas.caretBounds(0).height;
            Mark headline = new Mark(0, 11, "h", new MarkStyle.Paragraph(MarkStyle.Role.HEADLINE));
            fixture.canvas.changeMarks(List.of(), List.of(headline));
            assertTrue(fixture.canvas.caretBounds(0).height > plain * 1.2);
            assertEquals(plain, fixture.canvas.caretBounds(20).height);
            fixture.canvas.changeMarks(List.of(headline), List.of());
            assertEquals(plain, fixture.canvas.caretBounds(0).height);
        }
    }

    @Test
    void aClickOnTheRulerGoesToThatPartOfTheArticle() {
        try (CanvasFixture fixture = CanvasFixture.of(LONG)) {
            OverviewRuler ruler = ruler(fixture);
            int place = LONG.length() * 3 / 4;
            Event click = new Event();
            click.button = 1;
            click.y = ruler.yOf(place);
            ruler.notifyListeners(SWT.MouseDown, click);
            Selection seen = fixture.canvas.visibleRange();
            assertTrue(seen.begin() <= place && place <= seen.end(), place + " in " + seen);
        }
    }

    @Test
    void theRulerSaysWhatIsNearTheMouse() {
        try (CanvasFixture fixture = CanvasFixture.of(LONG)) {
            OverviewRuler ruler = ruler(fixture);
            ruler.setRulerMarks(List.of(
                    new RulerMark(100, 110, BLUE, Lane.STATEMENT, "first"),
                    new RulerMark(20_000, 20_010, BLUE, Lane.PROBLEM, "second")));
            assertEquals("second", ruler.textAt(ruler.yOf(20_000)));
            assertEquals("first", ruler.textAt(ruler.yOf(100)));
            assertEquals("", ruler.textAt(ruler.yOf(10_000)));
        }
    }

    @Test
    void aPictureOfTheWholeArticleHasAllItsLetters() {
        try (CanvasFixture fixture = CanvasFixture.of(LONG.substring(0, 5_000));
                ArticlePicture picture = ArticlePicture.of(fixture.canvas, 600)) {
            RecordingInk ink = new RecordingInk();
            picture.paint(ink);
            String letters = ink.runs.stream().map(TextRun::text).collect(Collectors.joining());
            assertEquals(LONG.substring(0, 5_000).replace("\n", ""), letters);
            assertTrue(ink.runs.stream()
                    .allMatch(run -> run.left() >= 0
                            && run.left() + run.width() <= picture.width()
                            && run.baseline() <= picture.height()));
            assertEquals(
                    Set.of(true),
                    ink.runs.stream().map(TextRun::rightToLeft).filter(r -> r).collect(Collectors.toSet()));
        }
    }

    private static OverviewRuler ruler(CanvasFixture fixture) {
        OverviewRuler ruler = new OverviewRuler(fixture.canvas.getParent(), fixture.canvas);
        ruler.setBounds(700, 0, 30, 500);
        return ruler;
    }
}
