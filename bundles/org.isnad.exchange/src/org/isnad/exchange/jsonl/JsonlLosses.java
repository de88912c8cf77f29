package org.isnad.exchange.jsonl;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.Losses;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;

/** Counts what the files have no place for. */
final class JsonlLosses {

    private final Losses losses;

    private JsonlLosses(Losses losses) {
        this.losses = losses;
    }

    static void count(ExportedArticle article, Losses losses) {
        new JsonlLosses(losses).count(article);
    }

    /** Counts all that one article loses. */
    private void count(ExportedArticle article) {
        Set<Quote> used = new HashSet<>();
        List<EObject> contents = article.layer()
                .<List<EObject>>map(layer -> layer.resource().getContents())
                .orElse(List.of());
        for (EObject object : contents) {
            if (object instanceof Statement statement) {
                used.addAll(statement.getQuotes());
            }
        }
        for (EObject object : contents) {
            if (object instanceof Item item) {
                count(item);
                add("BROKEN_SPAN", item instanceof Span span && !article.isSound(span));
                add("FREE_QUOTE", item instanceof Quote quote && !used.contains(quote));
            }
        }
    }

    private void count(Item item) {
        add("COMMENT", item.getComment() != null && !item.getComment().isEmpty());
        add("CONFIDENCE", item.getConfidence() != 0);
        add("REASON", item.getReason() != null && !item.getReason().isEmpty());
        add("SOURCE_FORM", item instanceof ActorMention mention && mention.getSourceForm() != null);
        if (item instanceof Frame frame) {
            frame.getExtras().forEach(extra -> add("EXTRA", true));
        }
        if (item instanceof Stance stance && !isBySpan(stance.getTargetKind())) {
            stance.getTargetSpans().forEach(span -> add("TARGET_SPAN", true));
        }
    }

    static boolean isBySpan(TargetKind kind) {
        return kind == TargetKind.EVENT || kind == TargetKind.PROPOSITION;
    }

    private void add(String kind, boolean happened) {
        losses.add(kind, happened);
    }
}
