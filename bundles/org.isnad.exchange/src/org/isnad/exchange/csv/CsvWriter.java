package org.isnad.exchange.csv;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
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
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/**
 * {@code statements.csv} and {@code stances.csv} for spreadsheets and statistics programs, as {@link CsvTable} writes them.
 *
 * <p>Offsets (columns that end in {@code _cp}) are code points, end exclusive. Parts of one content or evidence are joined
 * by « … », several actors by « | ».
 */
public final class CsvWriter implements FormatWriter {

    private static final Set<Part> HELD = EnumSet.of(
            Part.COMMENT,
            Part.CONFIDENCE,
            Part.DATES,
            Part.FLAG,
            Part.DECISION,
            Part.REASON,
            Part.EXTRA,
            Part.HOLDER_MENTION,
            Part.TARGET_SPAN);

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.csv");
    }

    @Override
    public ArticleSink open(ExportTarget target) throws IOException {
        return new CsvSink(target);
    }

    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        ItemLosses.countAllBut(HELD, Frame.class::isInstance, article, losses);
        if (article.layer().isEmpty()) {
            return;
        }
        Set<ActorMention> used = new HashSet<>();
        for (Statement statement : article.layer().get().statements()) {
            used.addAll(statement.getSources());
            used.addAll(statement.getAddressees());
            used.addAll(statement.getRelays());
        }
        for (Stance stance : article.layer().get().stances()) {
            used.add(stance.getHolderMention());
        }
        losses.add("MENTION", (int) article.layer().get().mentions().stream()
                .filter(mention -> !used.contains(mention))
                .count());
        losses.add("TAG", (int) used.stream()
                .filter(mention -> mention != null && mention.getMentionType() != null)
                .count());
    }
}
