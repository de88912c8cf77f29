package org.isnad.exchange.prodigy;

import java.io.IOException;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.spans.SpanFormat;

/**
 * Prodigy's JSON Lines ({@code prodigy.jsonl}), which spaCy's tools read too: text, tokens, overlapping spans with their tags,
 * and relations.
 *
 * <p>Offsets are code points, as Python counts them, end exclusive; {@code token_end} is inclusive, as Prodigy has it. A token
 * ends where a span begins or ends, so that spans of parts of words have tokens. Source: Prodigy's documentation of its data
 * formats.
 */
public final class ProdigyWriter extends SpanFormat {

    public ProdigyWriter() {
        super("prodigy", "*.jsonl");
    }

    @Override
    public ArticleSink open(ExportTarget target) throws IOException {
        return new ProdigySink(target);
    }
}
