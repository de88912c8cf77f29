package org.isnad.ui.annotate.properties;

import org.eclipse.swt.widgets.Composite;

/** One line of the form, beside its label: made once, shown for one subject after another of the same type. */
interface Field {

    String label();

    /** Makes the control; its layout data are the caller's. */
    void create(Composite parent);

    /** Shows the value of a subject, which stays the one that is edited until the next. */
    void show(Subject subject);

    /** Takes over what was typed and not yet confirmed. */
    default void commit() {}
}
