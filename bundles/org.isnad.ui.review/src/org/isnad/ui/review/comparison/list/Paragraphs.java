package org.isnad.ui.review.comparison.list;

import java.util.Arrays;

/** Numbers the paragraphs of a text that are not blank, from 1. */
public final class Paragraphs {

    private final int[] starts;
    private final int[] numbers;

    public Paragraphs(String text) {
        String[] lines = text.split("\n", -1);
        starts = new int[lines.length];
        numbers = new int[lines.length];
        int at = 0;
        int number = 0;
        for (int i = 0; i < lines.length; i++) {
            starts[i] = at;
            number += lines[i].isBlank() ? 0 : 1;
            numbers[i] = Math.max(1, number);
            at += lines[i].length() + 1;
        }
    }

    /** The paragraph in which a UTF-16 code unit stands. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return numbers[Math.max(0, found >= 0 ? found : -found - 2)];
    }
}
