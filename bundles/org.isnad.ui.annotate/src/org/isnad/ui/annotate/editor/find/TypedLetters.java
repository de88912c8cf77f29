package org.isnad.ui.annotate.editor.find;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.ui.annotate.editor.choice.KeysOff;

/** While a control in a bar has the keys, letters are letters and no commands of the article. */
final class TypedLetters {

    private final KeysOff keys = new KeysOff();
    private boolean closed;

    TypedLetters(Composite bar) {
        for (Control control : bar.getChildren()) {
            control.addListener(SWT.FocusIn, event -> begin());
            control.addListener(SWT.FocusOut, event -> keys.end());
        }
        bar.addListener(SWT.Dispose, event -> close());
    }

    private void begin() {
        if (!closed) {
            keys.begin();
        }
    }

    /** Ends it for good: a bar that is disposed of hands the focus from one of its controls to the next. */
    void close() {
        closed = true;
        keys.end();
    }
}
