package org.isnad.ui.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.ui.Debounce;

/** A day, or none where it is empty; what is no day is marked and counts as none. */
final class DateField {

    private static final String PATTERN = "YYYY-MM-DD";

    private final Text text;

    /** @param name told by its tip and to who listens */
    DateField(Composite parent, String name, Runnable changed) {
        text = new Text(parent, SWT.BORDER | SWT.LEFT_TO_RIGHT);
        text.setMessage(PATTERN);
        text.setTextLimit(10);
        GridDataFactory.fillDefaults().grab(true, false).hint(96, SWT.DEFAULT).applyTo(text);
        text.setToolTipText(name);
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
        Debounce typing = new Debounce(text, 500, changed);
        text.addListener(SWT.Modify, event -> {
            boolean wrong = !text.getText().isBlank() && day() == null;
            text.setForeground(wrong ? text.getDisplay().getSystemColor(SWT.COLOR_RED) : null);
            text.setToolTipText(wrong ? NLS.bind(Messages.State_wrongDate, text.getText()) : name);
            typing.request();
        });
    }

    /** @param day what none amounts to, shown while the field is empty; null where that is not known */
    void offer(LocalDate day) {
        text.setMessage(day == null ? PATTERN : day.toString());
    }

    /** Null for none. */
    LocalDate day() {
        try {
            return LocalDate.parse(text.getText().strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
