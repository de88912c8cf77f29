package org.isnad.ui.network;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line that says what there is, or what is being done with a button to cancel it. */
final class BusyLine {

    private final Composite line;
    private final Label text;
    private final Button cancel;

    BusyLine(Composite parent, Runnable cancelled) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        text = new Label(line, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(text);
        cancel = new Button(line, SWT.PUSH);
        cancel.setText(Messages.State_cancel);
        cancel.addListener(SWT.Selection, event -> cancelled.run());
        GridDataFactory.fillDefaults().exclude(true).applyTo(cancel);
        cancel.setVisible(false);
    }

    void say(String sentence) {
        show(sentence, false);
    }

    /** @param doing what goes on and can be cancelled */
    void busy(String doing) {
        show(doing, true);
    }

    private void show(String sentence, boolean busy) {
        text.setText(sentence);
        cancel.setVisible(busy);
        ((GridData) cancel.getLayoutData()).exclude = !busy;
        text.requestLayout();
    }
}
