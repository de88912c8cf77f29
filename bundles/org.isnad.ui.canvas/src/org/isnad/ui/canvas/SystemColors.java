package org.isnad.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Gives a control the colours of lists and keeps them so when the theme changes, until somebody else colours it. */
final class SystemColors {

    private final Control control;
    private Color background;
    private Color foreground;

    SystemColors(Control control) {
        this.control = control;
        apply();
        Display display = control.getDisplay();
        Listener changed = e -> update();
        display.addListener(SWT.Settings, changed);
        control.addListener(SWT.Dispose, e -> display.removeListener(SWT.Settings, changed));
    }

    private void update() {
        if (control.getBackground().equals(background)
                && control.getForeground().equals(foreground)) {
            apply();
        }
        control.redraw();
    }

    private void apply() {
        background = control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        foreground = control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        control.setBackground(background);
        control.setForeground(foreground);
    }
}
