package org.isnad.agreement.assign;

import java.util.Arrays;

/**
 * Of all optimal assignments the one with the smallest columns for the first rows. All optimal assignments use only pairs
 * without slack, leave alone only rows of price zero and leave free only columns of price zero. So each row in turn is
 * moved to its smallest such column along an alternating cycle among the rows after it; all that is alone or free counts
 * as one place, the pool, which a cycle may pass once.
 */
final class LexicalOptimum {
    private static final int POOL = -2;

    private final SparseTable table;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] columnOf;
    private final int[] rowOf;
    private final int[] seen;
    private final int[] taker;
    private final int[] queue;
    private int tail;
    private int round;
    private int poolEntry;

    private LexicalOptimum(ShortestPaths optimum) {
        table = optimum.table;
        rowPrice = optimum.rowPrice;
        columnPrice = optimum.columnPrice;
        columnOf = optimum.columnOf;
        rowOf = optimum.rowOf;
        seen = new int[table.width()];
        taker = new int[table.width()];
        queue = new int[table.width()];
    }

    static int[] of(ShortestPaths optimum) {
        LexicalOptimum search = new LexicalOptimum(optimum);
        for (int row = 0; row < optimum.table.rows(); row++) {
            search.improve(row);
        }
        return Arrays.copyOf(optimum.columnOf, optimum.columnOf.length);
    }

    private void improve(int row) {
        for (int at = table.starts()[row]; at < table.starts()[row + 1]; at++) {
            int column = table.columns()[at];
            if (column == columnOf[row] || tight(row, at) && move(row, column)) {
                return;
            }
        }
    }

    private boolean tight(int row, int at) {
        return table.costs()[at] == rowPrice[row] + columnPrice[table.columns()[at]];
    }

    /** Gives the row this column if all that are pushed on by it find a place; breadth first. */
    private boolean move(int row, int column) {
        int old = columnOf[row];
        round++;
        tail = 0;
        poolEntry = Assignment.NONE;
        reach(column, row);
        for (int head = 0; head < tail; head++) {
            int next = queue[head];
            int holder = rowOf[next];
            if (next == old) {
                return turn(row, old);
            }
            if (holder != Assignment.NONE && holder < row) { // earlier rows keep theirs
                continue;
            }
            boolean pooled = holder == Assignment.NONE || rowPrice[holder] == 0;
            if (pooled && poolEntry == Assignment.NONE) {
                poolEntry = next;
                if (old == Assignment.NONE) {
                    return turn(row, leavePool(next));
                }
                passPool(row);
            }
            if (holder != Assignment.NONE) {
                scan(holder);
            }
        }
        return false;
    }

    private void reach(int column, int by) {
        if (seen[column] == round) {
            return;
        }
        seen[column] = round;
        taker[column] = by;
        queue[tail++] = column;
    }

    private void scan(int row) {
        for (int at = table.starts()[row]; at < table.starts()[row + 1]; at++) {
            if (tight(row, at)) {
                reach(table.columns()[at], row);
            }
        }
    }

    /** From the pool: a lonely row may take a column, and a column of price zero may be set free. */
    private void passPool(int first) {
        for (int row = first; row < table.rows(); row++) {
            int column = columnOf[row];
            if (column == Assignment.NONE) {
                scan(row);
            } else if (columnPrice[column] == 0) {
                reach(column, POOL);
            }
        }
    }

    private int leavePool(int column) {
        if (rowOf[column] != Assignment.NONE) {
            columnOf[rowOf[column]] = Assignment.NONE;
        }
        return column;
    }

    /** Walks the cycle backwards and pairs each column with the row that takes it. */
    private boolean turn(int start, int end) {
        int column = end;
        while (true) {
            int row = taker[column];
            int previous = row == POOL ? Assignment.NONE : columnOf[row];
            rowOf[column] = row == POOL ? Assignment.NONE : row;
            if (row != POOL) {
                columnOf[row] = column;
            }
            if (row == start) {
                return true;
            }
            column = previous == Assignment.NONE ? leavePool(poolEntry) : previous;
        }
    }
}
