package org.isnad.ui.annotate.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.annotate.Messages;

/**
 * A value out of a closed set, or none. A value that stands although the project does not offer it is shown too, so that it is
 * neither hidden nor lost.
 */
final class TagField implements Field {

    /** Where the value stands and what is offered. */
    interface Values {
        List<?> offered(Subject subject);

        Object get(Subject subject);

        void set(Subject subject, Object value);

        String label(Subject subject, Object value);

        /** The section of the guideline about a value, or null where none can be meant. */
        default String section(Object value) {
            return null;
        }
    }

    private final String label;
    private final Values values;
    private final List<Object> shown = new ArrayList<>();
    private Combo combo;
    private Button rule;
    private Subject subject;

    TagField(String label, Values values) {
        this.label = label;
        this.values = values;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void create(Composite parent) {
        // Left to right also in a mirrored window, where GTK would cut the beginning of the label.
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(line);
        combo = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(combo);
        combo.addListener(SWT.Selection, event -> choose());
        rule = new Button(line, SWT.PUSH | SWT.FLAT);
        rule.setText("?");
        rule.setToolTipText(Messages.Properties_guideline);
        rule.addListener(SWT.Selection, event -> GuidelineSection.show(section()));
    }

    @Override
    public void show(Subject now) {
        subject = now;
        Object value = values.get(now);
        shown.clear();
        shown.addAll(values.offered(now));
        if (value != null && !shown.contains(value)) {
            shown.add(value);
        }
        List<String> items = new ArrayList<>(List.of(Messages.Properties_none));
        shown.forEach(tag -> items.add(values.label(now, tag)));
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(value == null ? 0 : shown.indexOf(value) + 1);
        combo.setEnabled(now.isWritable());
        rule.setEnabled(section() != null);
    }

    private String section() {
        Object value = values.get(subject);
        return value == null ? null : values.section(value);
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        values.set(subject, index <= 0 ? null : shown.get(index - 1));
    }
}
