package org.isnad.exchange.jsonl;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;

/** Counts what the files have no place for. */
final class Losses {

    private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);

    /** Counts all that one article loses. */
    void count(ExportedArticle article) {
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
                add(Loss.BROKEN_SPAN, item instanceof Span span && !article.isSound(span));
                add(Loss.FREE_QUOTE, item instanceof Quote quote && !used.contains(quote));
            }
        }
    }

    /** One sentence for each kind of loss that occurred. */
    List<String> sentences() {
        return counts.entrySet().stream()
                .map(entry -> ExchangeMessages.text("loss." + entry.getKey(), entry.getValue()))
                .toList();
    }

    private void count(Item item) {
        add(Loss.COMMENT, item.getComment() != null && !item.getComment().isEmpty());
        add(Loss.CONFIDENCE, item.getConfidence() != 0);
        add(Loss.REASON, item.getReason() != null && !item.getReason().isEmpty());
        add(Loss.SOURCE_FORM, item instanceof ActorMention mention && mention.getSourceForm() != null);
        if (item instanceof Frame frame) {
            frame.getExtras().forEach(extra -> add(Loss.EXTRA, true));
        }
        if (item instanceof Stance stance && !isBySpan(stance.getTargetKind())) {
            stance.getTargetSpans().forEach(span -> add(Loss.TARGET_SPAN, true));
        }
    }

    static boolean isBySpan(TargetKind kind) {
        return kind == TargetKind.EVENT || kind == TargetKind.PROPOSITION;
    }

    private void add(Loss loss, boolean happened) {
        if (happened) {
            counts.merge(loss, 1, Integer::sum);
        }
    }
}
