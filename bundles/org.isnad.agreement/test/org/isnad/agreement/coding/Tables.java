package org.isnad.agreement.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Tables of labels for the tests. */
final class Tables {

    private Tables() {}

    /** A row for each word, a label for each of its characters; a dot is a missing label. */
    static List<List<String>> rows(String words) {
        return Arrays.stream(words.split("[\\s,]+"))
                .map(word -> word.chars()
                        .mapToObj(label -> label == '.' ? null : Character.toString(label))
                        .toList())
                .map(row -> (List<String>) new ArrayList<>(row))
                .toList();
    }

    static Codings codings(String words) {
        return Codings.of(rows(words));
    }

    /** Two annotators by the counts of their labels; row i of the counts is what the first called i. */
    static Codings counts(int[]... counts) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                rows.addAll(Collections.nCopies(counts[i][j], List.of("c" + i, "c" + j)));
            }
        }
        return Codings.of(rows);
    }

    /** Labels that are numbers; a share of them is missing, and annotators agree more than by chance. */
    static List<List<String>> random(Random random, int units, int annotators, int categories, double missing) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            int truth = random.nextInt(categories);
            List<String> row = new ArrayList<>();
            for (int j = 0; j < annotators; j++) {
                int label = random.nextInt(3) == 0 ? random.nextInt(categories) : truth;
                row.add(random.nextDouble() < missing ? null : Integer.toString(label));
            }
            rows.add(row);
        }
        return rows;
    }
}
