package org.isnad.exchange.mapping;

import java.util.List;
import java.util.Map;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.ReadDocument;

/**
 * What a mapping would make of documents, as plain data to be shown.
 *
 * @param items what would come into being, by document, layer and place
 * @param left annotations that become nothing, in the same order
 */
public record MappingPreview(List<Item> items, List<Left> left, MappingReport report) {

    /**
     * One item.
     *
     * @param document index in the list of documents
     * @param begin first UTF-16 code unit in the text of the document
     * @param end one past the last
     * @param text of the mention or quote, the content of a statement, the evidence of a stance
     * @param parts what it is made of, for example source, polarity, target: label in the language of the user, words
     */
    public record Item(
            int document,
            String annotator,
            Target target,
            int begin,
            int end,
            String text,
            Map<String, String> parts) {}

    /** An annotation that becomes nothing, and why, a sentence in the language of the user. */
    public record Left(int document, String annotator, String type, int begin, int end, String text, String reason) {}

    public MappingPreview {
        items = List.copyOf(items);
        left = List.copyOf(left);
    }

    /** The documents stay as they are. */
    public static Outcome<MappingPreview> of(List<ReadDocument> documents, Mapping mapping) {
        return PreviewBuilder.of(documents, mapping);
    }
}
