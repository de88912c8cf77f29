package org.isnad.exchange.jsonl;

import java.util.List;

/**
 * One key of the rows of a file, always there and always of the same kind.
 *
 * @param columns those of each struct in a list; empty for other kinds
 * @param tags what a text must be, if it is not ""; empty where it may be anything
 * @param description in English, for the documents of a release
 */
public record Column(String name, Kind kind, List<Column> columns, List<String> tags, String description) {

    /** What stands under a key. */
    public enum Kind {
        TEXT,
        INTEGER,
        BOOLEAN,
        /** A list of texts. */
        TEXTS,
        /** A list of objects with the same keys. */
        STRUCTS
    }

    public Column {
        columns = List.copyOf(columns);
        tags = List.copyOf(tags);
    }
}
