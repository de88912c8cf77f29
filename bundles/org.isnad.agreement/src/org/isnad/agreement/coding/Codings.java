package org.isnad.agreement.coding;

import java.util.Arrays;
import java.util.List;

/** Labels of units by annotators; a label may be missing. Immutable, but for the categories, which others may add to. */
public final class Codings {

    static final int MISSING = -1;

    private final Categories categories;
    private final int annotators;
    private final int[] codes;

    private Codings(Categories categories, int annotators, int[] codes) {
        this.categories = categories;
        this.annotators = annotators;
        this.codes = codes;
    }

    /** A row a unit, in it a label or null for each annotator; all rows are equally long. */
    public static Codings of(List<List<String>> rows) {
        Builder builder =
                builder(new Categories(), rows.isEmpty() ? 0 : rows.get(0).size());
        rows.forEach(row -> builder.add(row.toArray(new String[0])));
        return builder.build();
    }

    public static Builder builder(Categories categories, int annotators) {
        return new Builder(categories, annotators);
    }

    public Categories categories() {
        return categories;
    }

    public int annotators() {
        return annotators;
    }

    public int units() {
        return annotators == 0 ? 0 : codes.length / annotators;
    }

    /** The label of a unit by an annotator, null where it is missing. */
    public String label(int unit, int annotator) {
        int code = code(unit, annotator);
        return code == MISSING ? null : categories.label(code);
    }

    /** The codes of all units, one after the other; not to be changed. */
    int[] codes() {
        return codes;
    }

    int code(int unit, int annotator) {
        return codes[unit * annotators + annotator];
    }

    /** Whether an annotator labelled any unit. */
    boolean hasLabels(int annotator) {
        for (int i = annotator; i < codes.length; i += annotators) {
            if (codes[i] != MISSING) {
                return true;
            }
        }
        return false;
    }

    /** How many annotators labelled any unit. */
    int labelling() {
        int count = 0;
        for (int i = 0; i < annotators; i++) {
            count += hasLabels(i) ? 1 : 0;
        }
        return count;
    }

    /** Takes units one after the other. */
    public static final class Builder {

        private final Categories categories;
        private final int annotators;
        private int[] codes = new int[64];
        private int size;

        private Builder(Categories categories, int annotators) {
            this.categories = categories;
            this.annotators = annotators;
        }

        /** A unit: for each annotator a label, or null where it is missing. */
        public Builder add(String... labels) {
            if (labels.length != annotators) {
                throw new IllegalArgumentException(labels.length + " labels of " + annotators + " annotators");
            }
            if (size + annotators > codes.length) {
                codes = Arrays.copyOf(codes, Math.max(2 * codes.length, size + annotators));
            }
            int[] into = codes;
            int at = size;
            for (String label : labels) {
                into[at++] = label == null ? MISSING : categories.code(label);
            }
            size = at;
            return this;
        }

        public Codings build() {
            return new Codings(categories, annotators, Arrays.copyOf(codes, size));
        }
    }
}
