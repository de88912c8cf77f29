package org.isnad.core.project;

import org.isnad.core.CoreMessages;
import org.isnad.model.xmi.MalformedXmiException;

/** What is wrong with a layer or a type system, in the language of the user. */
final class Faults {

    private Faults() {}

    /** " (line 3, column 7)", or nothing where the line is not known. */
    static String where(int line, int column) {
        return line > 0 ? " " + CoreMessages.text("fault.where", line, Math.max(1, column)) : "";
    }

    static String text(MalformedXmiException e) {
        return CoreMessages.text("fault." + e.fault().name(), e.detail());
    }
}
