package org.isnad.core.outcome;

/** How bad a problem is; the order is from worst to mildest. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
