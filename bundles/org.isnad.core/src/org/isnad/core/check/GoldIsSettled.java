package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Adjudication;
import org.isnad.text.TextRange;

/** Nothing of gold is open: a merge marks each open unit with an adjudication that has no decision. */
final class GoldIsSettled extends Rule {

    GoldIsSettled() {
        super("gold.open", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        if (layer.isGold()) {
            layer.all(Adjudication.class).stream()
                    .filter(adjudication -> adjudication.getDecision() == null)
                    .forEach(open -> findings.add(this, new TextRange(open.getBegin(), open.getEnd())));
        }
    }
}
