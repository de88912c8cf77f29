package org.isnad.ui.corpus.guideline;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The guideline as the Markdown that it is, in a field to write in. */
final class GuidelineEditing {

    private final Composite area;
    private final Text text;

    /** What this file said when editing began; null where there was none. */
    private String before;

    GuidelineEditing(Composite parent, Runnable changed, Runnable save, Runnable cancel) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setFont(JFaceResources.getDialogFont());
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(text);
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Composite(area, SWT.NONE) {
            @Override
            public org.eclipse.swt.graphics.Point computeSize(int width, int height, boolean again) {
                return new org.eclipse.swt.graphics.Point(1, 1);
            }
        });
        button(GuidelineMessages.cancel, cancel);
        button(GuidelineMessages.save, save);
    }

    Control control() {
        return area;
    }

    String text() {
        return text.getText();
    }

    /** What stood in the file when editing began; null where there was none. */
    String before() {
        return before;
    }

    void begin(String file, String proposal, int offset) {
        before = file;
        text.setText(proposal);
        text.setSelection(offset);
        text.showSelection();
    }

    void setFocus() {
        text.setFocus();
    }

    private void button(String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
    }
}
