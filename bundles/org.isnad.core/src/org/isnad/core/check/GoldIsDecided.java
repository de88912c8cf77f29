package org.isnad.core.check;

import java.util.HashSet;
import java.util.Set;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Statement;

/** Every item of gold says how it was decided; the quotations of a statement are decided with it. */
final class GoldIsDecided extends Rule {

    GoldIsDecided() {
        super("gold.undecided", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        if (!layer.isGold()) {
            return;
        }
        Set<Quote> decided = new HashSet<>();
        layer.all(Statement.class).forEach(statement -> decided.addAll(statement.getQuotes()));
        for (Item item : layer.items()) {
            boolean judged = item instanceof ActorMention
                    || item instanceof Frame
                    || item instanceof Quote quote && !decided.contains(quote);
            if (judged && item.getDecision() == null) {
                findings.add(this, item, item.eClass().getName());
            }
        }
    }
}
