package org.isnad.text;

import java.util.Arrays;

/** A growing list of ints without boxing. */
final class Ints {

    private int[] values;
    private int size;

    Ints(int capacity) {
        values = new int[Math.max(8, capacity)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    /** Overwrites the values from {@code from} to the end. */
    void fillFrom(int from, int value) {
        Arrays.fill(values, from, size, value);
    }

    int last() {
        return values[size - 1];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
