package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Losses;

/**
 * The dataset as JSON Lines: {@code documents}, {@code mentions}, {@code statements} and {@code stances}.
 *
 * <p>Offsets are code points, end exclusive. Every row of a file has the same keys with values of the same types; nothing is
 * "", [] or a number, never null. Every article has its document row; the other rows come from the layer asked for.
 */
public final class JsonlWriter implements FormatWriter {

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.jsonl");
    }

    @Override
    public ArticleSink open(ExportTarget target) throws IOException {
        return new JsonlSink(target);
    }

    /**
     * The same rows without any text: "" stands for the words of the articles, and further keys say where they are ({@code
     * length}, {@code title_start} and {@code title_end} of a document; {@code text_end} and {@code target_spans} of a stance).
     *
     * @param labels whether the label of an actor or issue may be written
     */
    public static ArticleSink standOff(ExportTarget target, Predicate<String> labels) throws IOException {
        return new JsonlSink(target, new Registry(target.corpus(), labels), false);
    }

    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        JsonlLosses.count(article, losses);
    }
}
