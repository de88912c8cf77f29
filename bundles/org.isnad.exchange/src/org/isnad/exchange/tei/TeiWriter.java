package org.isnad.exchange.tei;

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
 * TEI P5 with stand-off annotation: a file for each article, with the text in one {@code ab} as it is, and {@code standOff}
 * with the persons, organisations and issues that the article names, {@code spanGrp}s and feature structures.
 *
 * <p>Spans point by {@code string-range()}: offset and length in code points. Source: TEI Guidelines, chapters "Linking,
 * Segmentation, and Alignment" (pointers, standOff), "Names, Dates, People, and Places" and "Feature Structures".
 */
public final class TeiWriter implements FormatWriter {

    private static final Set<Part> HELD = EnumSet.complementOf(EnumSet.of(Part.ADJUDICATION));

    @Override
    public String id() {
        return "tei";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.tei.xml");
    }

    @Override
    public ArticleSink open(ExportTarget target) {
        return new TeiSink(target);
    }

    /** Fragments and zones are places only; what is noted about them has no place. */
    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        ItemLosses.countAllBut(
                HELD,
                item -> item instanceof Frame || item instanceof ActorMention || item instanceof Quote,
                article,
                losses);
    }
}
