package org.isnad.core.search;

/** What can be searched for and counted: the annotations of the scheme that stand for themselves. */
public enum Kind {
    MENTION,
    STATEMENT,
    STANCE,
    QUOTE,
    ZONE
}
