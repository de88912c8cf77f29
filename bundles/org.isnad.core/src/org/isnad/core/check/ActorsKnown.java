package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Stance;

/** Every actor that an item names is in the registry of the corpus. */
final class ActorsKnown extends Rule {

    ActorsKnown() {
        super("reference.actor", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (ActorMention mention : layer.all(ActorMention.class)) {
            check(layer, findings, mention, mention.getActor());
        }
        for (Stance stance : layer.all(Stance.class)) {
            check(layer, findings, stance, stance.getHolder());
            check(layer, findings, stance, stance.getTargetActor());
        }
    }

    private void check(CheckedLayer layer, Findings findings, Item item, String actor) {
        if (actor != null && layer.actor(actor).isEmpty()) {
            findings.add(this, item, actor);
        }
    }
}
