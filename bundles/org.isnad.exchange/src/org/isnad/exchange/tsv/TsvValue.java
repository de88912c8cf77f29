package org.isnad.exchange.tsv;

import org.isnad.exchange.tsv.TsvColumn.Kind;

/**
 * One value of a cell and what stands behind it.
 *
 * @param info the number in brackets, {@code 2} or {@code 2_0}, null for none; of a link {@code chain-link} behind its arrow,
 *     "" for none
 */
record TsvValue(String value, String info) {

    /** Takes a value apart as the kind of its column wants it. */
    static TsvValue of(TsvColumn column, String cell) {
        if (column.kind() == Kind.CHAIN_LINK) {
            int arrow = TsvEscapes.last(cell, "->");
            return arrow < 0
                    ? new TsvValue(cell, "")
                    : new TsvValue(cell.substring(0, arrow), cell.substring(arrow + 2));
        }
        return column.kind() == Kind.SLOT_TARGET ? new TsvValue(cell, null) : numbered(cell);
    }

    /** A value that may have a number in brackets. */
    static TsvValue numbered(String cell) {
        int end = cell.length() - 1;
        int bracket = cell.endsWith("]") && TsvEscapes.last(cell, "]") == end ? TsvEscapes.last(cell, "[") : -1;
        return bracket < 0
                ? new TsvValue(cell, null)
                : new TsvValue(cell.substring(0, bracket), cell.substring(bracket + 1, end));
    }
}
