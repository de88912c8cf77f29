package org.isnad.agreement.assign;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * An optimal assignment of one component with its dual prices. Every row may also stay alone at cost zero. After the
 * construction cost − rowPrice − columnPrice is never negative and zero for each chosen pair; a price of a column is
 * never positive and zero for each free column; a row's price is never positive and zero for a row left alone.
 */
final class ShortestPaths {
    private static final long FAR = Long.MAX_VALUE;

    final SparseTable table;
    final long[] rowPrice;
    final long[] columnPrice;
    final int[] columnOf;
    final int[] rowOf;
    private final long[] distance;
    private final int[] from;
    private final int[] touched;
    private final boolean[] settled;

    private record Reached(long distance, int column) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int order = Long.compare(distance, other.distance);
            return order != 0 ? order : Integer.compare(column, other.column);
        }
    }

    ShortestPaths(SparseTable table) {
        this.table = table;
        rowPrice = new long[table.rows()];
        columnPrice = new long[table.width()];
        columnOf = new int[table.rows()];
        rowOf = new int[table.width()];
        distance = new long[table.width()];
        from = new int[table.width()];
        touched = new int[table.width()];
        settled = new boolean[table.width()];
        Arrays.fill(columnOf, Assignment.NONE);
        Arrays.fill(rowOf, Assignment.NONE);
        Arrays.fill(distance, FAR);
        takeUncontested();
        for (int row = 0; row < table.rows(); row++) {
            if (columnOf[row] == Assignment.NONE) {
                augment(row);
            }
        }
    }

    /** Prices each row at its cheapest column and gives it that column while it is free. */
    private void takeUncontested() {
        for (int row = 0; row < table.rows(); row++) {
            int best = Assignment.NONE;
            for (int at = table.starts()[row]; at < table.starts()[row + 1]; at++) {
                if (table.costs()[at] < rowPrice[row]) {
                    rowPrice[row] = table.costs()[at];
                    best = table.columns()[at];
                }
            }
            if (best != Assignment.NONE && rowOf[best] == Assignment.NONE) {
                pair(row, best);
            }
        }
    }

    private void pair(int row, int column) {
        columnOf[row] = column;
        rowOf[column] = row;
    }

    /** Finds the cheapest way to place one more row: a path to a free column, or to a row that then stays alone. */
    private void augment(int start) {
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        int count = scan(start, 0, queue, 0);
        long alone = -rowPrice[start];
        int aloneRow = start;
        int end = Assignment.NONE;
        while (!queue.isEmpty() && queue.peek().distance() < alone) {
            Reached next = queue.poll();
            int column = next.column();
            if (settled[column] || next.distance() > distance[column]) {
                continue;
            }
            if (rowOf[column] == Assignment.NONE) {
                end = column;
                alone = next.distance();
                break;
            }
            settled[column] = true;
            int row = rowOf[column];
            if (next.distance() - rowPrice[row] < alone) {
                alone = next.distance() - rowPrice[row];
                aloneRow = row;
            }
            count = scan(row, next.distance(), queue, count);
        }
        reprice(start, alone, count);
        if (end == Assignment.NONE) {
            end = release(aloneRow, start);
        }
        turn(start, end);
        forget(count);
    }

    private int scan(int row, long base, PriorityQueue<Reached> queue, int count) {
        int known = count;
        for (int at = table.starts()[row]; at < table.starts()[row + 1]; at++) {
            int column = table.columns()[at];
            if (settled[column]) {
                continue;
            }
            long length = base + table.costs()[at] - rowPrice[row] - columnPrice[column];
            if (length >= distance[column]) {
                continue;
            }
            if (distance[column] == FAR) {
                touched[known++] = column;
            }
            distance[column] = length;
            from[column] = row;
            queue.add(new Reached(length, column));
        }
        return known;
    }

    private void reprice(int start, long length, int count) {
        rowPrice[start] += length;
        for (int at = 0; at < count; at++) {
            int column = touched[at];
            if (!settled[column]) {
                continue;
            }
            rowPrice[rowOf[column]] += length - distance[column];
            columnPrice[column] -= length - distance[column];
        }
    }

    /** Leaves the row alone; its column, if it had one, is where the path ends. */
    private int release(int row, int start) {
        if (row == start) {
            return Assignment.NONE;
        }
        int column = columnOf[row];
        columnOf[row] = Assignment.NONE;
        return column;
    }

    private void turn(int start, int end) {
        int column = end;
        while (column != Assignment.NONE) {
            int row = from[column];
            int previous = columnOf[row];
            pair(row, column);
            if (row == start) {
                return;
            }
            column = previous;
        }
    }

    private void forget(int count) {
        for (int at = 0; at < count; at++) {
            distance[touched[at]] = FAR;
            settled[touched[at]] = false;
        }
    }
}
