package org.isnad.exchange.tsv;

/** What is wrong with a file, and where; its sentence has the key {@code tsv.fault.KEY}. */
final class TsvFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final int line;
    private final int column;
    private final transient Object[] arguments;

    /** Line and column count from 1. */
    TsvFault(String key, int line, int column, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.line = line;
        this.column = column;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Object[] arguments() {
        return arguments;
    }
}
