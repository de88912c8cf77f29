package org.isnad.exchange.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.LayerFiles;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.LayerCas;
import org.isnad.uima.ReusedCas;

/** Layers as JSON CAS. */
final class JsonCasSink extends LayerFiles {

    private final JsonCas2Serializer serializer = new JsonCas2Serializer();
    /** One for all articles: types take longer to set up than an article to write. */
    private final Outcome<ReusedCas> cas;

    JsonCasSink(ExportTarget target) {
        super(target, ".json", target.types());
        cas = ReusedCas.of(JsonCasArrays.plain(target.types()));
        serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
    }

    @Override
    protected List<Problem> write(ExportedArticle article, CasXmiResource layer, Path file) throws IOException {
        Outcome<LayerCas> filled = cas.then(reused -> LayerCas.of(layer, reused.empty()));
        if (filled.isPresent()) {
            try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
                serializer.serialize(filled.value().cas(), output);
            }
        }
        return filled.problems();
    }
}
