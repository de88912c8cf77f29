package org.isnad.core.statistics;

import java.util.Map;
import org.isnad.core.search.Kind;
import org.isnad.core.search.SearchedArticle;

/**
 * The numbers of one annotator's layer of one article.
 *
 * @param characters length of the text in Unicode code points
 * @param words tokens of the text
 * @param units how many there are of each kind
 * @param tags how many for each value of a dimension; "" stands for unset
 * @param flagged units with a flag for others
 * @param minutes time at work, see {@link ActiveTime}
 */
public record LayerStatistics(
        SearchedArticle article,
        String annotator,
        int characters,
        int words,
        Map<Kind, Integer> units,
        Map<Dimension, Map<String, Integer>> tags,
        int flagged,
        double minutes) {

    public int units(Kind kind) {
        return units.getOrDefault(kind, 0);
    }

    /** Mentions, statements, stances and quotations. */
    public int items() {
        return units.values().stream().mapToInt(Integer::intValue).sum() - units(Kind.ZONE);
    }
}
