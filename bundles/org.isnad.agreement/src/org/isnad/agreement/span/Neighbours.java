package org.isnad.agreement.span;

import java.util.Arrays;

/** For each unit those of other annotators near enough to be aligned with it, ascending. */
final class Neighbours {
    private final int[][] of;

    Neighbours(GammaUnits units) {
        of = new int[units.size()][];
        int longest = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            longest = Math.max(longest, units.end[unit] - units.begin[unit]);
        }
        int[] found = new int[units.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            of[unit] = Arrays.copyOf(found, find(units, unit, longest, found));
        }
    }

    private static int find(GammaUnits units, int unit, int longest, int[] found) {
        double reach = units.reach() * ((double) units.end[unit] - units.begin[unit] + longest);
        int count = 0;
        for (int annotator = 0; annotator < units.annotators; annotator++) {
            if (annotator == units.annotator[unit]) {
                continue;
            }
            int last = units.starts[annotator + 1];
            int next = firstFrom(units, units.starts[annotator], last, units.begin[unit] - reach);
            for (; next < last && units.begin[next] <= units.begin[unit] + reach; next++) {
                if (units.dissimilarity(unit, next) < units.limit()) {
                    found[count++] = next;
                }
            }
        }
        return count;
    }

    private static int firstFrom(GammaUnits units, int first, int last, double begin) {
        int low = first;
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.begin[middle] < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int[] of(int unit) {
        return of[unit];
    }

    boolean near(int unit, int other) {
        return Arrays.binarySearch(of[unit], other) >= 0;
    }
}
