package org.isnad.exchange;

import java.util.List;

/**
 * A file format by which articles or annotations come in or go out. What it is called stands in the messages of this bundle
 * under its id; a format from elsewhere has its own words.
 */
public interface Format {

    /** Stable name for the command line, such as {@code jsonl}. */
    String id();

    /** What the format is called, in the language of the user. */
    default String label() {
        return ExchangeMessages.text(id() + ".label");
    }

    /** The names of its files, such as {@code *.jsonl}. */
    List<String> patterns();
}
