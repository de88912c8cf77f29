package org.isnad.ui.annotate.properties;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Free text, taken over by Enter or when the field is left; Escape gives back what stood there. Right to left for Arabic. */
final class TextField implements Field {

    private final String label;
    private final int style;
    private final Function<Subject, String> getter;
    private final BiConsumer<Subject, String> setter;
    private Text text;
    private Subject subject;

    /** @param style of the widget, such as {@code SWT.MULTI} or {@code SWT.RIGHT_TO_LEFT} */
    TextField(String label, int style, Function<Subject, String> getter, BiConsumer<Subject, String> setter) {
        this.label = label;
        this.style = style;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void create(Composite parent) {
        text = new Text(parent, SWT.BORDER | style);
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                show(subject);
                event.doit = false;
            }
        });
    }

    @Override
    public void show(Subject now) {
        subject = now;
        String value = getter.apply(now);
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
        text.setEditable(now.isWritable());
    }

    @Override
    public void commit() {
        if (subject != null && text.getEditable() && !text.getText().equals(getter.apply(subject))) {
            setter.accept(subject, text.getText());
        }
    }
}
