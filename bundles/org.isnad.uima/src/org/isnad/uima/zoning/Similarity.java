package org.isnad.uima.zoning;

import java.util.HashMap;
import java.util.Map;

/** How alike two lines are, by the pairs of neighbouring letters that they share (Dice's coefficient). */
final class Similarity {

    private static final double ALIKE = 0.75;

    private Similarity() {}

    /** Whether two lines say the same in nearly the same words, or one is the other cut off. */
    static boolean alike(Line a, Line b) {
        return a.isCutOff() && beginsAs(b, a)
                || b.isCutOff() && beginsAs(a, b)
                || dice(a.phrase(), b.phrase()) >= ALIKE;
    }

    private static boolean beginsAs(Line whole, Line part) {
        int sure = part.size() - 1;
        return sure >= 2
                && whole.size() > sure
                && whole.words().subList(0, sure).equals(part.words().subList(0, sure));
    }

    /** From 0 for nothing in common to 1 for the same pairs; 0 where one has fewer than two characters. */
    static double dice(String a, String b) {
        if (a.length() < 2 || b.length() < 2) {
            return 0;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= a.length(); i++) {
            pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 2 <= b.length(); i++) {
            Integer left = pairs.computeIfPresent(b.substring(i, i + 2), (pair, count) -> count - 1);
            if (left != null && left >= 0) {
                shared++;
            }
        }
        return 2.0 * shared / (a.length() + b.length() - 2);
    }
}
