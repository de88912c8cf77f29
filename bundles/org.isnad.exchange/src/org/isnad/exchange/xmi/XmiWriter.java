package org.isnad.exchange.xmi;

import java.util.List;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Losses;
import org.isnad.exchange.RegistryFile;
import org.isnad.model.typesystem.TypeSystem;

/**
 * Layers as UIMA CAS files, {@code <article>.xmi}, beside the {@code typesystem.xml} with which any UIMA tool opens them
 * and {@code registry.json}.
 *
 * <p>Offsets are UTF-16 code units. An article without the layer asked for gives the layer of the machine: its text with
 * zones, sentences and tokens. Source of the format: UIMA References, "XMI CAS Serialization".
 */
public final class XmiWriter implements FormatWriter {

    @Override
    public String id() {
        return "xmi";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.xmi", TypeSystem.FILE_NAME, RegistryFile.FILE_NAME);
    }

    @Override
    public ArticleSink open(ExportTarget target) {
        return new XmiSink(target);
    }

    /** Nothing is lost. */
    @Override
    public void countLosses(ExportedArticle article, Losses losses) {}
}
