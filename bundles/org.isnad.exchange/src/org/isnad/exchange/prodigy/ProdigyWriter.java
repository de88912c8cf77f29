package org.isnad.exchange.prodigy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.ItemLosses;
import org.isnad.exchange.ItemLosses.Part;
import org.isnad.exchange.Losses;
import org.isnad.exchange.spans.SpanGraph;

/**
 * Prodigy's JSON Lines ({@code prodigy.jsonl}), which spaCy's tools read too: text, tokens, overlapping spans with their tags,
 * and relations.
 *
 * <p>Offsets are code points, as Python counts them, end exclusive; {@code token_end} is inclusive, as Prodigy has it. A token
 * ends where a span begins or ends, so that spans of parts of words have tokens. Source: Prodigy's documentation of its data
 * formats.
 */
public final class ProdigyWriter implements FormatWriter {

    @Override
    public String id() {
        return "prodigy";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.jsonl");
    }

    @Override
    public ArticleSink open(ExportTarget target) throws IOException {
        return new ProdigySink(target);
    }

    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        ItemLosses.countAllBut(
                EnumSet.of(Part.FREE_QUOTE, Part.TARGET_SPAN, Part.HOLDER_MENTION, Part.SOURCE_FORM), article, losses);
        losses.add("NO_PLACE", SpanGraph.of(article).placeless());
    }
}
