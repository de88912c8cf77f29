package org.isnad.exchange.labelstudio;

import java.io.IOException;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.spans.SpanFormat;

/**
 * Label Studio's tasks with pre-annotations ({@code tasks.json}) and the labelling configuration that they need
 * ({@code labeling-config.xml}), to be pasted into the settings of the project there.
 *
 * <p>Offsets are UTF-16 code units, as in JavaScript, end exclusive. Source: Label Studio's documentation of its task format
 * and of its tags.
 */
public final class LabelStudioWriter extends SpanFormat {

    public LabelStudioWriter() {
        super("label-studio", "*.json");
    }

    @Override
    public ArticleSink open(ExportTarget target) throws IOException {
        return new LabelStudioSink(target);
    }
}
