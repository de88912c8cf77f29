package org.isnad.exchange.tsv;

import java.util.List;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Losses;
import org.isnad.exchange.RegistryFile;
import org.isnad.model.typesystem.TypeSystem;

/**
 * Layers as WebAnno TSV 3.3, {@code <article>.tsv}, beside {@code typesystem.xml} and {@code registry.json}. Our frames are
 * spans with slots ({@code org.isnad.webanno}); foreign types stay what they are where WebAnno knows their like.
 *
 * <p>Offsets are UTF-16 code units. Source of the format: "WebAnno TSV 3.3 File format", INCEpTION user guide.
 */
public final class TsvWriter implements FormatWriter {

    static final String ID = "webanno-tsv";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> patterns() {
        return List.of("*.tsv", TypeSystem.FILE_NAME, RegistryFile.FILE_NAME);
    }

    @Override
    public ArticleSink open(ExportTarget target) {
        return new TsvSink(target);
    }

    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        article.resource().ifPresent(layer -> TsvLosses.count(layer, losses));
        losses.add("TSV_BLANK", article.text().isBlank());
    }
}
