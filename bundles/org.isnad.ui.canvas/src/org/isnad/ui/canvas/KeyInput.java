package org.isnad.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the keys do on the canvas; a key that is taken is not handed on. */
final class KeyInput {

    private final ArticleCanvas canvas;

    KeyInput(ArticleCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, this::traverse);
    }

    private void pressed(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if ((event.stateMask & SWT.ALT) != 0) {
            return;
        }
        Motion motion = control ? withControl(event.keyCode) : plain(event.keyCode);
        if (motion != null) {
            canvas.move(motion, shift);
            event.doit = false;
        } else if (control && command(event.keyCode, shift)) {
            event.doit = false;
        }
    }

    private static Motion plain(int key) {
        return switch (key) {
            case SWT.ARROW_LEFT -> Motion.LEFT;
            case SWT.ARROW_RIGHT -> Motion.RIGHT;
            case SWT.ARROW_UP -> Motion.UP;
            case SWT.ARROW_DOWN -> Motion.DOWN;
            case SWT.HOME -> Motion.LINE_START;
            case SWT.END -> Motion.LINE_END;
            case SWT.PAGE_UP -> Motion.PAGE_UP;
            case SWT.PAGE_DOWN -> Motion.PAGE_DOWN;
            default -> null;
        };
    }

    private static Motion withControl(int key) {
        return switch (key) {
            case SWT.ARROW_LEFT -> Motion.WORD_LEFT;
            case SWT.ARROW_RIGHT -> Motion.WORD_RIGHT;
            case SWT.HOME -> Motion.TEXT_START;
            case SWT.END -> Motion.TEXT_END;
            default -> null;
        };
    }

    private boolean command(int key, boolean shift) {
        if (key == '+' || key == '=' || key == SWT.KEYPAD_ADD) {
            canvas.zoomIn();
            return true;
        }
        if (shift) {
            return false;
        }
        switch (key) {
            case 'a' -> canvas.selectAll();
            case 'c', SWT.INSERT -> canvas.copy();
            case '-', SWT.KEYPAD_SUBTRACT -> canvas.zoomOut();
            case '0', SWT.KEYPAD_0 -> canvas.zoomReset();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Tab leaves the canvas; arrows do not. */
    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
            case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> event.doit = false;
            default -> {
                // mnemonics, Return and Escape are for the window
            }
        }
    }
}
