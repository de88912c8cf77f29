package org.isnad.exchange.labelstudio;

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
 * Label Studio's tasks with pre-annotations ({@code tasks.json}) and the labelling configuration that they need
 * ({@code labeling-config.xml}), to be pasted into the settings of the project there.
 *
 * <p>Offsets are UTF-16 code units, as in JavaScript, end exclusive. Source: Label Studio's documentation of its task format
 * and of its tags.
 */
public final class LabelStudioWriter implements FormatWriter {

    @Override
    public String id() {
        return "label-studio";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.json");
    }

    @Override
    public ArticleSink open(ExportTarget target) throws IOException {
        return new LabelStudioSink(target);
    }

    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        ItemLosses.countAllBut(
                EnumSet.of(Part.FREE_QUOTE, Part.TARGET_SPAN, Part.HOLDER_MENTION, Part.SOURCE_FORM), article, losses);
        losses.add("NO_PLACE", SpanGraph.of(article).placeless());
    }
}
