package org.isnad.exchange.doccano;

import java.io.IOException;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.Losses;
import org.isnad.exchange.spans.SpanFormat;
import org.isnad.exchange.spans.SpanGraph;
import org.isnad.exchange.spans.TaggedSpan;

/**
 * doccano's JSON Lines for sequence labelling with relations: {@code doccano.jsonl}, and the labels to be made there in
 * {@code span-labels.json} and {@code relation-labels.json}.
 *
 * <p>A label is the kind of span and its main tag ({@code MENTION:NAME}); offsets are code points, end exclusive. Source:
 * doccano's documentation and its exports. The project there has to allow overlapping spans and relations.
 */
public final class DoccanoWriter extends SpanFormat {

    public DoccanoWriter() {
        super("doccano", "*.jsonl");
    }

    @Override
    public ArticleSink open(ExportTarget target) throws IOException {
        return new DoccanoSink(target);
    }

    @Override
    protected void countLosses(SpanGraph graph, Losses losses) {
        for (TaggedSpan span : graph.spans()) {
            boolean hasMain = span.tags().containsKey(span.label().mainTag());
            losses.add("TAG", span.tags().size() - (hasMain ? 1 : 0));
        }
    }
}
