package org.isnad.ui.network;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Event;

/**
 * The keys of a drawing: arrows step from spot to spot, Enter or Space is a click there, Page Up and Page Down turn to what hangs
 * on it, + and - zoom, 0 shows all, Shift and an arrow moves what is seen.
 */
final class CanvasKeys {

    private static final int MOVE = 40;

    private final DrawingCanvas canvas;
    private List<Spot> spots = List.of();
    private int at = -1;
    private IntConsumer turned = step -> {};

    CanvasKeys(DrawingCanvas canvas) {
        this.canvas = canvas;
    }

    void listen() {
        canvas.addListener(SWT.KeyDown, this::key);
        // A canvas with keys would keep Tab to itself, and give arrows away.
        canvas.addListener(SWT.Traverse, event -> {
            boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            event.doit = tab;
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                String title = canvas.drawing() == null ? "" : canvas.drawing().title();
                event.result = spot() == null ? title : spot().name();
            }
        });
    }

    /** Told with 1 for the next and -1 for the one before of what hangs on the spot. */
    void onTurn(IntConsumer listener) {
        turned = listener;
    }

    void take(List<Spot> places) {
        spots = List.copyOf(places);
        at = -1;
    }

    /** Where the keyboard is, or null. */
    Spot spot() {
        return at < 0 ? null : spots.get(at);
    }

    /** Index of the spot where the keyboard is, or -1. */
    int at() {
        return at;
    }

    void forget() {
        at = -1;
    }

    private void key(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.character == 0 ? event.keyCode : event.character) {
            case '+', '=', SWT.KEYPAD_ADD -> canvas.zoomBy(1.25);
            case '-', SWT.KEYPAD_SUBTRACT -> canvas.zoomBy(0.8);
            case '0', '٠', SWT.KEYPAD_0 -> canvas.fit();
            case SWT.ARROW_LEFT -> arrow(-1, 0, shift);
            case SWT.ARROW_RIGHT -> arrow(1, 0, shift);
            case SWT.ARROW_UP -> arrow(0, -1, shift);
            case SWT.ARROW_DOWN -> arrow(0, 1, shift);
            case SWT.PAGE_UP -> turned.accept(-1);
            case SWT.PAGE_DOWN -> turned.accept(1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> click();
            default -> {
                // Another key is none of ours.
            }
        }
    }

    private void arrow(int dx, int dy, boolean move) {
        if (move || spots.isEmpty()) {
            canvas.move(-dx * MOVE, -dy * MOVE);
            return;
        }
        at = Spot.next(spots, at, dx, dy);
        canvas.reveal(spots.get(at));
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void click() {
        if (at >= 0) {
            canvas.click(spots.get(at).x(), spots.get(at).y());
        }
    }
}
