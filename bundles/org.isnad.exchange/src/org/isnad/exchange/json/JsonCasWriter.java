package org.isnad.exchange.json;

import java.util.List;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Losses;
import org.isnad.exchange.RegistryFile;
import org.isnad.model.typesystem.TypeSystem;

/**
 * Layers as UIMA JSON CAS 0.4.0, {@code <article>.json}, each with the types that it uses, beside {@code typesystem.xml} and
 * {@code registry.json}.
 *
 * <p>Offsets are UTF-16 code units. Source of the format: "UIMA CAS JSON Format", Apache UIMA.
 */
public final class JsonCasWriter implements FormatWriter {

    static final String ID = "json-cas";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> patterns() {
        return List.of("*.json", TypeSystem.FILE_NAME, RegistryFile.FILE_NAME);
    }

    @Override
    public ArticleSink open(ExportTarget target) {
        return new JsonCasSink(target);
    }

    /** Nothing is lost. */
    @Override
    public void countLosses(ExportedArticle article, Losses losses) {}
}
