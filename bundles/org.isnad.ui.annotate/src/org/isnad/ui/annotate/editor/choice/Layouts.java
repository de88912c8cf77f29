package org.isnad.ui.annotate.editor.choice;

import org.eclipse.swt.layout.GridLayout;

/** Grid layouts for rows inside a box or a bar. */
public final class Layouts {

    private Layouts() {}

    /** Without margins. */
    public static GridLayout compact(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }
}
