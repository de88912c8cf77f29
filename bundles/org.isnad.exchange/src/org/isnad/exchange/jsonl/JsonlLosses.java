package org.isnad.exchange.jsonl;

import java.util.Set;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.ItemLosses;
import org.isnad.exchange.Losses;
import org.isnad.model.annotation.Stance;

/** Counts what the files have no place for; judgements of annotators stand in the stances. */
final class JsonlLosses {

    private JsonlLosses() {}

    static void count(ExportedArticle article, Losses losses) {
        ItemLosses.countAllBut(Set.of(), article, losses);
        if (article.layer().isPresent()) {
            for (Stance stance : article.layer().get().stances()) {
                boolean bySpan = ItemLosses.isBySpan(stance.getTargetKind());
                losses.add("TARGET_PLACE", bySpan ? stance.getTargetSpans().size() : 0);
            }
        }
    }
}
