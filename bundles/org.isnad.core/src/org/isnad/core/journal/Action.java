package org.isnad.core.journal;

/** What made a record of a journal: a step run, undone or redone, the whole state, or the begin of a save. */
public enum Action {
    RUN,
    UNDO,
    REDO,
    SNAPSHOT,
    SAVING
}
