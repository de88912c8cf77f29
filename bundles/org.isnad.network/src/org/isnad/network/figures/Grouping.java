package org.isnad.network.figures;

import org.isnad.network.Named;
import org.isnad.network.Variable;

/** By what a figure counts stances. */
public enum Grouping implements Named {
    TIME("time", null),
    OUTLET("outlet", Variable.OUTLET),
    ISSUE("issue", Variable.ISSUE),
    HOLDER("holder", Variable.HOLDER),
    TARGET("target", Variable.TARGET),
    HOLDER_TYPE("type", Variable.HOLDER_TYPE);

    private final String id;
    private final Variable variable;

    Grouping(String id, Variable variable) {
        this.id = id;
        this.variable = variable;
    }

    @Override
    public String id() {
        return id;
    }

    /** Null for time. */
    Variable variable() {
        return variable;
    }
}
