package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every alignment of two or more units that the best one could contain: none whose parts cost no more when taken apart.
 * In the order of their first unit.
 */
final class Tuples {
    private final GammaUnits units;
    private final Neighbours neighbours;
    private final int most;
    private final List<int[]> found = new ArrayList<>();
    private final int[] members;

    private Tuples(GammaUnits units, Neighbours neighbours, int most) {
        this.units = units;
        this.neighbours = neighbours;
        this.most = most;
        members = new int[units.annotators];
    }

    /** All of them, or null where there are more than the most allowed. */
    static List<int[]> of(GammaUnits units, Neighbours neighbours, int most) {
        Tuples all = new Tuples(units, neighbours, most);
        for (int unit = 0; unit < units.size(); unit++) {
            all.members[0] = unit;
            if (!all.extend(1)) {
                return null;
            }
        }
        return all.found;
    }

    private boolean extend(int size) {
        int last = members[size - 1];
        for (int next : neighbours.of(members[0])) {
            if (units.annotator[next] <= units.annotator[last] || !nearAll(next, size)) {
                continue;
            }
            members[size] = next;
            if (worthIt(size + 1)) {
                found.add(Arrays.copyOf(members, size + 1));
            }
            if (found.size() > most || !extend(size + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean nearAll(int next, int size) {
        for (int each = 1; each < size; each++) {
            if (!neighbours.near(members[each], next)) {
                return false;
            }
        }
        return true;
    }

    /** Cheaper than any two parts of it: the first member stays in the first part, the bits say who goes with it. */
    private boolean worthIt(int size) {
        for (int bits = 0; bits < (1 << (size - 1)) - 1; bits++) {
            double gain = units.emptyCost();
            int part = bits << 1 | 1;
            for (int u = 0; u < size; u++) {
                for (int v = u + 1; v < size; v++) {
                    if ((part >> u & 1) != (part >> v & 1)) {
                        gain += (units.emptyCost() - units.dissimilarity(members[u], members[v])) / units.pairs();
                    }
                }
            }
            if (gain <= 0) {
                return false;
            }
        }
        return true;
    }
}
