package org.isnad.ui.corpus.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Mark.Box;
import org.isnad.core.drawing.Svg;
import org.isnad.ui.corpus.statistics.Chart.Bar;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {

    private static final RGB BLUE = new RGB(1, 2, 255);
    private static final List<Bar> BARS = List.of(new Bar("مع & ضد", 4, BLUE, ""), new Bar("بلا", 1, BLUE, ""));
    private static final List<Chart> CHARTS = List.of(new Chart("مواقف", BARS, 5, 0));

    private static List<Box> bars(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .toList();
    }

    @Test
    void barsAreAsLongAsTheyCountAndBeginWhereTheReaderBegins() {
        List<Box> bars = bars(ChartDrawing.of("x", CHARTS, false));
        assertEquals(4 * bars.get(1).width(), bars.get(0).width());
        assertEquals(bars.get(0).x(), bars.get(1).x());
        assertEquals(0x0102ff, bars.get(0).fill());
        List<Box> mirrored = bars(ChartDrawing.of("x", CHARTS, true));
        assertEquals(
                mirrored.get(0).x() + mirrored.get(0).width(),
                mirrored.get(1).x() + mirrored.get(1).width());
    }

    @Test
    void labelsStayTextInTheFile() {
        assertTrue(Svg.of(ChartDrawing.of("x", CHARTS, true)).contains("مع &amp; ضد"));
    }
}
