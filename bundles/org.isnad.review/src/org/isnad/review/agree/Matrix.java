package org.isnad.review.agree;

import java.util.List;

/**
 * How often the first annotator of a pair gave the label of a row where the second gave that of a column.
 *
 * @param counts rows of columns, both in the order of the labels
 */
public record Matrix(String question, Panel panel, List<String> labels, List<List<Long>> counts) {

    public long total() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }
}
