package org.isnad.exchange.conll;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.ItemLosses;
import org.isnad.exchange.ItemLosses.Part;
import org.isnad.exchange.Losses;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/**
 * CoNLL-2002: a token and its IOB2 tag on each line, an empty line after each sentence, {@code -DOCSTART-} before each
 * article; one file for each layer of spans.
 *
 * <p>Source: the description of the shared task, Tjong Kim Sang 2002. What nests, overlaps or ends inside a word cannot be
 * held and is counted.
 */
public final class ConllWriter implements FormatWriter {

    @Override
    public String id() {
        return "conll";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.conll");
    }

    @Override
    public ArticleSink open(ExportTarget target) throws IOException {
        return new ConllSink(target);
    }

    @Override
    public void countLosses(ExportedArticle article, Losses losses) {
        ItemLosses.countAllBut(EnumSet.of(Part.FREE_QUOTE), article, losses);
        if (article.layer().isEmpty()) {
            return;
        }
        OpenLayer layer = article.layer().get();
        List<TextRange> tokens = Segmenter.tokens(article.text());
        for (ConllLayer kind : ConllLayer.values()) {
            new TokenTags(tokens).add(kind.of(layer, article.corpus()), article, losses);
        }
        losses.add("ACTOR", layer.mentions().size());
        layer.mentions().forEach(mention -> losses.add("TAG", mention.getMentionType() != null));
        layer.statements().forEach(statement -> count(statement, losses));
        layer.stances().forEach(stance -> count(stance, losses));
    }

    private static void count(Statement statement, Losses losses) {
        losses.add("DISCONTINUOUS", statement.getContent().size() > 1);
        losses.add("REFERENCE", statement.getParent() != null);
        losses.add(
                "REFERENCE",
                statement.getSources().size() + statement.getQuotes().size());
        losses.add(
                "REFERENCE",
                statement.getRelays().size() + statement.getAddressees().size());
        losses.add("TAG", set(statement.getMedium(), statement.getSpeechAct(), statement.getEventStatus()));
    }

    private static void count(Stance stance, Losses losses) {
        losses.add("DISCONTINUOUS", stance.getEvidence().size() > 1);
        losses.add("STANCE_SIDES", true);
        losses.add("REFERENCE", stance.getBasis() != null);
        losses.add("TAG", set(stance.getIntensity(), stance.getStanceType(), stance.getExpression()));
        losses.add("TAG", set(stance.getModality(), stance.getAttribution(), stance.getTargetKind()));
    }

    private static int set(Enum<?>... tags) {
        int set = 0;
        for (Enum<?> tag : tags) {
            set += tag == null ? 0 : 1;
        }
        return set;
    }
}
