package org.isnad.core.edit;

/** A part of a statement that holds mentions (SOURCE, RELAY, ADDRESSEE) or stretches of text (CUE, CONTENT, QUOTE). */
public enum Slot {
    SOURCE,
    CUE,
    CONTENT,
    RELAY,
    ADDRESSEE,
    QUOTE
}
