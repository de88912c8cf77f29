package org.isnad.exchange.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.LayerFiles;
import org.isnad.model.xmi.CasXmiResource;

/** Layers as they are stored. */
final class XmiSink extends LayerFiles {

    XmiSink(ExportTarget target) {
        super(target, ".xmi", target.types());
    }

    @Override
    protected List<Problem> write(ExportedArticle article, CasXmiResource layer, Path file) throws IOException {
        // The writer of a layer has a buffer of its own.
        try (OutputStream output = Files.newOutputStream(file)) {
            layer.save(output, null);
        }
        return List.of();
    }
}
