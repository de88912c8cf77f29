package org.isnad.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Whether the desktop is light or dark, which decides how marks are coloured. */
public enum Shade {
    LIGHT,
    DARK;

    /** The shade of the ground on which lists and texts are drawn. UI thread only. */
    public static Shade of(Display display) {
        return of(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB());
    }

    /** Dark where white is the better ink on this ground. */
    public static Shade of(RGB ground) {
        return 299 * ground.red + 587 * ground.green + 114 * ground.blue < 128_000 ? DARK : LIGHT;
    }
}
