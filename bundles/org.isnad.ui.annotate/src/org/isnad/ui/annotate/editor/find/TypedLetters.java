package org.isnad.ui.annotate.editor.find;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** While a control in a bar has the keys, letters are letters and no commands of the article; nothing without a workbench. */
final class TypedLetters {

    private boolean off;
    private boolean closed;

    TypedLetters(Composite bar) {
        for (Control control : bar.getChildren()) {
            control.addListener(SWT.FocusIn, event -> begin());
            control.addListener(SWT.FocusOut, event -> end());
        }
        bar.addListener(SWT.Dispose, event -> close());
    }

    private void begin() {
        if (!off && !closed && PlatformUI.isWorkbenchRunning()) {
            off = true;
            bindings().setKeyFilterEnabled(false);
        }
    }

    /** Ends it for good: a bar that is disposed of hands the focus from one of its controls to the next. */
    void close() {
        closed = true;
        end();
    }

    private void end() {
        if (off && PlatformUI.isWorkbenchRunning()) {
            off = false;
            bindings().setKeyFilterEnabled(true);
        }
    }

    private static IBindingService bindings() {
        return PlatformUI.getWorkbench().getService(IBindingService.class);
    }
}
