package org.isnad.exchange.tsv;

/** Where a cell stands in its file, both from 1. */
record CellPlace(int line, int column) {

    TsvFault fault(String key, Object... arguments) {
        return new TsvFault(key, line, column, arguments);
    }
}
