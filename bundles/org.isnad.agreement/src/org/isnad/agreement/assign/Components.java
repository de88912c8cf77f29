package org.isnad.agreement.assign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Connected components of rows and columns, by union and find. */
final class Components {
    private final int[] parent;

    Components(int nodes) {
        parent = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            parent[node] = node;
        }
    }

    void join(int first, int second) {
        int a = root(first);
        int b = root(second);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** A table for each component, its rows and columns in their own order; candidates sorted by row and column. */
    List<SparseTable> tables(List<Candidate> sorted, int binaryPlaces) {
        Map<Integer, List<Candidate>> parts = new LinkedHashMap<>();
        for (Candidate each : sorted) {
            parts.computeIfAbsent(root(each.row()), root -> new ArrayList<>()).add(each);
        }
        List<SparseTable> tables = new ArrayList<>(parts.size());
        for (List<Candidate> part : parts.values()) {
            tables.add(SparseTable.of(part, binaryPlaces));
        }
        return tables;
    }
}
