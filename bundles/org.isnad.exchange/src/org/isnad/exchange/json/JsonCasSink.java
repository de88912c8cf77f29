package org.isnad.exchange.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.LayerFiles;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.LayerCas;

/** Layers as JSON CAS. */
final class JsonCasSink extends LayerFiles {

    private final ExportTarget target;
    private final JsonCas2Serializer serializer = new JsonCas2Serializer();
    private CAS cas;

    JsonCasSink(ExportTarget target) {
        super(target, ".json", target.types());
        this.target = target;
        serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
    }

    @Override
    protected List<Problem> write(ExportedArticle article, CasXmiResource layer, Path file) throws IOException {
        Outcome<LayerCas> filled = empty().then(empty -> LayerCas.of(layer, empty));
        if (filled.isPresent()) {
            try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
                serializer.serialize(filled.value().cas(), output);
            }
        }
        return filled.problems();
    }

    /** One for all articles: types take longer to set up than an article to write. */
    private Outcome<CAS> empty() {
        if (cas != null) {
            cas.reset();
            return Outcome.of(cas);
        }
        Outcome<CAS> made = LayerCas.empty(JsonCasArrays.plain(target.types()));
        cas = made.value();
        return made;
    }
}
