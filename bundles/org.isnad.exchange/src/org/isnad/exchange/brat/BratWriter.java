package org.isnad.exchange.brat;

import java.io.IOException;
import java.util.List;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Losses;

/**
 * brat stand-off: {@code <article>.txt} and {@code <article>.ann}, and one {@code annotation.conf} with which brat opens them.
 *
 * <p>Offsets are code points, end exclusive. A statement is an event whose trigger is its content, a stance one whose trigger
 * is its evidence; tags are attributes, actors and issues normalisations, comments notes. A span over a line break is written
 * as one of several pieces, as brat does it. Annotations of other tools are text-bound annotations with attributes. Sources of
 * the format: brat's pages "standoff format" and "configuration".
 */
public final class BratWriter implements FormatWriter {

    @Override
    public String id() {
        return BratReader.ID;
    }

    @Override
    public List<String> patterns() {
        return List.of("*.ann", "*.txt", AnnotationConf.FILE_NAME);
    }

    @Override
    public ArticleSink open(ExportTarget target) {
        return new BratSink(target);
    }

    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        article.layer().ifPresent(layer -> AnnFile.of(article.text(), layer.resource(), id -> "", losses));
    }

    /** The lines tell what is lost while they are made. */
    @Override
    public List<Problem> write(ExportedArticle article, ArticleSink sink, Losses losses) throws IOException {
        return sink instanceof BratSink own
                ? own.write(article, losses)
                : FormatWriter.super.write(article, sink, losses);
    }
}
