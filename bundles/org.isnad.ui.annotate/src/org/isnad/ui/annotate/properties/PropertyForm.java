package org.isnad.ui.annotate.properties;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A scrolled list of labelled fields, made anew only when the type of the subject changes. */
final class PropertyForm {

    private final Composite frame;
    private final StackLayout stack = new StackLayout();
    private final ScrolledComposite scroller;
    private final Label empty;
    private List<Field> fields = List.of();
    private Composite form;

    PropertyForm(Composite parent, String nothing) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(stack);
        scroller = new ScrolledComposite(frame, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        empty = new Label(frame, SWT.WRAP);
        empty.setText(nothing);
        stack.topControl = empty;
        scroller.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return frame;
    }

    /** Replaces the fields; an empty list shows that nothing is selected. */
    void setFields(List<Field> now) {
        Composite before = form;
        fields = now;
        form = now.isEmpty() ? null : create(now);
        scroller.setContent(form);
        stack.topControl = form == null ? empty : scroller;
        frame.layout();
        if (before != null) {
            before.dispose();
        }
        fit();
    }

    void show(Subject subject) {
        fields.forEach(field -> field.show(subject));
        fit();
    }

    /** Takes over what was typed and not yet confirmed. */
    void commit() {
        fields.forEach(Field::commit);
    }

    private Composite create(List<Field> shown) {
        Composite composite = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 4).applyTo(composite);
        for (Field field : shown) {
            Label label = new Label(composite, SWT.NONE);
            label.setText(field.label());
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
            field.create(composite);
            Control[] controls = composite.getChildren();
            Control control = controls[controls.length - 1];
            int height = (control.getStyle() & SWT.MULTI) != 0 && control instanceof Text ? 48 : SWT.DEFAULT;
            GridDataFactory.fillDefaults().grab(true, false).hint(120, height).applyTo(control);
        }
        return composite;
    }

    private void fit() {
        if (form != null && !form.isDisposed()) {
            form.layout(true, true);
            scroller.setMinSize(form.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
        }
    }
}
