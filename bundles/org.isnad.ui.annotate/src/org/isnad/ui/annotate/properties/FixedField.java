package org.isnad.ui.annotate.properties;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A value to read and to copy, not to change. */
final class FixedField implements Field {

    private final String label;
    private final int style;
    private final Function<Subject, String> getter;
    private Text text;

    /** @param style {@code SWT.RIGHT_TO_LEFT} for words of the article, else {@code SWT.NONE} */
    FixedField(String label, int style, Function<Subject, String> getter) {
        this.label = label;
        this.style = style;
        this.getter = getter;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void create(Composite parent) {
        text = new Text(parent, SWT.READ_ONLY | style);
        text.setBackground(parent.getBackground());
    }

    @Override
    public void show(Subject subject) {
        text.setText(getter.apply(subject));
    }
}
