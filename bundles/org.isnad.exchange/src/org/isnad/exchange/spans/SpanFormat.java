package org.isnad.exchange.spans;

import java.util.EnumSet;
import java.util.List;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.ItemLosses;
import org.isnad.exchange.ItemLosses.Part;
import org.isnad.exchange.Losses;

/** A format of other annotation tools that holds a {@link SpanGraph} of each article in one file, and nothing beside it. */
public abstract class SpanFormat implements FormatWriter {

    private final String id;
    private final String pattern;

    protected SpanFormat(String id, String pattern) {
        this.id = id;
        this.pattern = pattern;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<String> patterns() {
        return List.of(pattern);
    }

    @Override
    public final void countLosses(ExportedArticle article, Losses losses) {
        ItemLosses.countAllBut(
                EnumSet.of(Part.FREE_QUOTE, Part.TARGET_SPAN, Part.HOLDER_MENTION, Part.SOURCE_FORM), article, losses);
        SpanGraph graph = SpanGraph.of(article);
        losses.add("NO_PLACE", graph.placeless());
        countLosses(graph, losses);
    }

    /** Counts what the format could not hold of the spans and relations of an article; nothing as a rule. */
    protected void countLosses(SpanGraph graph, Losses losses) {}
}
