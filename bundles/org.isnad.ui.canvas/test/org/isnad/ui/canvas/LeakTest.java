package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** After a canvas is disposed no resource, listener or timer of it is left. */
class LeakTest {

    @Test
    void everyResourceGoesWithTheCanvas() {
        Display display = trackingDisplay();
        useOne();
        long before = resources(display);
        for (int i = 0; i < 3; i++) {
            useOne();
        }
        assertEquals(before, resources(display));
    }

    private static void useOne() {
        try (CanvasFixture fixture = CanvasFixture.of((Fixtures.NEWS + "\n").repeat(500))) {
            ArticleCanvas canvas = fixture.canvas;
            RGB colour = new RGB(1, 2, 3);
            canvas.setMarks(List.of(new Mark(0, 40, "k", new MarkStyle.Background(colour))));
            canvas.setChips(List.of(new Chip(1, "نص", colour, "k")));
            canvas.setActiveKeys(Set.of("k"));
            canvas.setHover(keys -> "سطر\nline");
            fixture.picture().dispose();
            Point place = fixture.middle(3);
            Event hover = new Event();
            hover.x = place.x;
            hover.y = place.y;
            canvas.notifyListeners(SWT.MouseHover, hover);
            fixture.settle();
            canvas.setZoom(150);
            fixture.resize(300, 300);
            canvas.reveal(30_000, 30_000);
            fixture.picture().dispose();
            canvas.setText(Fixtures.LATIN);
            canvas.notifyListeners(SWT.MouseHover, hover);
        }
    }

    private static long resources(Display display) {
        return Arrays.stream(display.getDeviceData().objects)
                .filter(o -> o instanceof TextLayout || o instanceof Font)
                .count();
    }

    /** Only a display that tracks from its beginning knows its resources; one that another test has left makes room. */
    private static Display trackingDisplay() {
        Display display = Display.getCurrent();
        if (display != null && !display.getDeviceData().tracking) {
            display.dispose();
        }
        assertTrue(CanvasFixture.display().getDeviceData().tracking);
        return Display.getCurrent();
    }
}
