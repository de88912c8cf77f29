package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose work is compared: a pair, or all who annotated an article.
 *
 * @param first of a pair, the one who sorts first; null for all
 */
public record Panel(String first, String second) {

    public static final Panel ALL = new Panel(null, null);
    private static final String ALL_ID = "all";

    public static Panel pair(String one, String other) {
        return one.compareTo(other) <= 0 ? new Panel(one, other) : new Panel(other, one);
    }

    /** Every two of them; the names are sorted. */
    static List<Panel> pairs(List<String> names) {
        List<Panel> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(pair(names.get(i), names.get(j)));
            }
        }
        return pairs;
    }

    public boolean isPair() {
        return first != null;
    }

    /** "all" or the two names with a stroke between them. */
    public String id() {
        return isPair() ? first + '|' + second : ALL_ID;
    }

    /** Those of the annotators of an article who belong to it. */
    List<String> of(List<String> annotators) {
        return isPair() ? List.of(first, second) : annotators;
    }
}
