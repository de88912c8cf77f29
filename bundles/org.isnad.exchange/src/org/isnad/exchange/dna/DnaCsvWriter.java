package org.isnad.exchange.dna;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.ItemLosses;
import org.isnad.exchange.Losses;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;

/**
 * The event list of Discourse Network Analyzer: one file, one row for each stance that is for or against something.
 *
 * <p>Columns as {@link DnaCsvSink#HEADER}; UTF-8, semicolons, LF. Texts are quoted and their quotation marks doubled, where DNA
 * itself changes them; numbers and time are not. A row stands from where the evidence begins to where it ends, UTF-16 code units,
 * end exclusive. Source of the format: DNA 3's class {@code Exporter}.
 */
public final class DnaCsvWriter implements FormatWriter {

    @Override
    public String id() {
        return "dna-csv";
    }

    @Override
    public List<String> patterns() {
        return List.of(DnaCsvSink.FILE_NAME);
    }

    @Override
    public ArticleSink open(ExportTarget target) throws IOException {
        return new DnaCsvSink(target);
    }

    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        ItemLosses.countAllBut(EnumSet.noneOf(ItemLosses.Part.class), article, losses);
        article.layer().ifPresent(layer -> count(article, layer, losses));
    }

    private static void count(ExportedArticle article, OpenLayer layer, Losses losses) {
        Set<Statement> based = new HashSet<>();
        for (Stance stance : layer.stances()) {
            if (!DnaCsvSink.hasSide(stance)) {
                losses.add("NO_SIDE", true);
            } else if (DnaCsvSink.range(article, stance).isEmpty()) {
                losses.add("WITHOUT_SPAN", true);
            } else {
                based.add(stance.getBasis());
                losses.add("FRAGMENTS_AS_ONE", stance.getEvidence().size() > 1);
                losses.add("INTENSITY", stance.getIntensity() != null);
                losses.add(
                        "TARGET_AS_TEXT",
                        stance.getTargetKind() != TargetKind.ISSUE && stance.getTargetKind() != TargetKind.ACTOR);
            }
        }
        losses.add("STATEMENT_WITHOUT_ROW", (int) layer.statements().stream()
                .filter(statement -> !based.contains(statement))
                .count());
    }
}
