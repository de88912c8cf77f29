package org.isnad.core.duplicate;

import java.util.Arrays;

/** Numbers from 0 that are joined to sets; a set is known by its least number. */
final class Joined {

    private final int[] parents;
    private final int[] sizes;

    Joined(int count) {
        parents = new int[count];
        sizes = new int[count];
        Arrays.setAll(parents, i -> i);
        Arrays.fill(sizes, 1);
    }

    /** The least number of the set. */
    int first(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    boolean same(int one, int other) {
        return first(one) == first(other);
    }

    int size(int number) {
        return sizes[first(number)];
    }

    void join(int one, int other) {
        int a = Math.min(first(one), first(other));
        int b = Math.max(first(one), first(other));
        if (a != b) {
            parents[b] = a;
            sizes[a] += sizes[b];
        }
    }
}
