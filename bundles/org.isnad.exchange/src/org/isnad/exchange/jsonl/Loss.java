package org.isnad.exchange.jsonl;

/** What the files have no place for; each has a sentence {@code loss.NAME} that says how many there were. */
enum Loss {
    BROKEN_SPAN,
    COMMENT,
    CONFIDENCE,
    EXTRA,
    FREE_QUOTE,
    REASON,
    SOURCE_FORM,
    TARGET_SPAN
}
