package org.isnad.ui.review.adjudication.card;

import java.util.List;

/**
 * The readings of a unit beside each other: a column an annotator, a row a slot.
 *
 * @param columns the readers in the order of their numbers
 */
public record ReadingTable(List<Column> columns, List<Section> sections) {

    public static final ReadingTable EMPTY = new ReadingTable(List.of(), List.of());

    /**
     * One reader.
     *
     * @param key identifier of the annotator
     * @param badge the key that takes this reading, empty for none
     * @param name as it is shown
     * @param note what is to be known of the reading, may be empty
     */
    public record Column(String key, String badge, String name, String note) {}

    public ReadingTable {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }

    /** The slots between which one chooses, from the first to the last. */
    public List<Row> open() {
        return sections.stream()
                .filter(section -> !section.quiet())
                .flatMap(section -> section.rows().stream())
                .filter(Row::differs)
                .toList();
    }
}
