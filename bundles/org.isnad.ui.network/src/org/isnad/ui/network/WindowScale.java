package org.isnad.ui.network;

import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Scale;

/** Goes through the windows of time of a network; takes no room where there is one. */
final class WindowScale {

    /** So many pages lead from one end to the other. */
    private static final int PAGES = 10;

    private final Scale scale;

    /** @param moved told with the index of the window that is wanted */
    WindowScale(Composite parent, IntConsumer moved) {
        scale = new Scale(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(scale);
        scale.setVisible(false);
        scale.addListener(SWT.Selection, event -> moved.accept(scale.getSelection()));
    }

    void show(int windows, int index) {
        boolean several = windows > 1;
        scale.setVisible(several);
        ((GridData) scale.getLayoutData()).exclude = !several;
        if (several) {
            scale.setMaximum(windows - 1);
            scale.setPageIncrement(Math.max(1, windows / PAGES));
            scale.setSelection(index);
        }
        scale.requestLayout();
    }
}
