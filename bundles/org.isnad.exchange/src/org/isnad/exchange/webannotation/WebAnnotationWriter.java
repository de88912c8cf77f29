package org.isnad.exchange.webannotation;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.ItemLosses;
import org.isnad.exchange.ItemLosses.Part;
import org.isnad.exchange.Losses;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Quote;

/**
 * W3C Web Annotation: for each article its text and an annotation page in JSON-LD, and {@code registry.jsonld} with the
 * actors and issues.
 *
 * <p>A mention, a quotation, a statement and a stance is an annotation each. Targets are selected by position (code points,
 * end exclusive, of the text file as it is, not normalised) and by quotation with what stands around it; several fragments
 * are a composite. Source: Web Annotation Data Model and Vocabulary, W3C Recommendations of 2017.
 */
public final class WebAnnotationWriter implements FormatWriter {

    private static final Set<Part> HELD = EnumSet.complementOf(EnumSet.of(Part.ADJUDICATION));

    @Override
    public String id() {
        return "web-annotation";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.jsonld");
    }

    @Override
    public ArticleSink open(ExportTarget target) throws IOException {
        return new WebAnnotationSink(target);
    }

    /** Fragments are places only; what is noted about them has no place. */
    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        ItemLosses.countAllBut(
                HELD,
                item -> item instanceof Frame || item instanceof ActorMention || item instanceof Quote,
                article,
                losses);
    }
}
