package org.isnad.exchange.spans;

import java.util.Comparator;
import java.util.List;
import org.isnad.exchange.ExportedArticle;

/**
 * The mentions, quotations, statements and stances of an article as spans and relations.
 *
 * <p>A statement is the first fragment of its content (of its cue where it has no content), a stance the first fragment of
 * its evidence (of its target where it has none): that span has the tags, relations go out from it.
 *
 * @param spans in text order, the longer first
 * @param placeless statements and stances that have no place in the text, and so are not here
 */
public record SpanGraph(List<TaggedSpan> spans, List<SpanRelation> relations, int placeless) {

    private static final Comparator<TaggedSpan> TEXT_ORDER = Comparator.comparingInt(TaggedSpan::begin)
            .thenComparing(TaggedSpan::end, Comparator.reverseOrder())
            .thenComparing(TaggedSpan::label)
            .thenComparing(TaggedSpan::id);

    public SpanGraph {
        spans = spans.stream().sorted(TEXT_ORDER).toList();
        relations = List.copyOf(relations);
    }

    /** The graph of an article; empty where nobody annotated it. */
    public static SpanGraph of(ExportedArticle article) {
        return article.layer()
                .map(layer -> new SpanGraphBuilder(article).build(layer))
                .orElseGet(() -> new SpanGraph(List.of(), List.of(), 0));
    }
}
