package org.isnad.core.check;

import java.util.ArrayDeque;
import java.util.Deque;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ActorMention;

/** Two mentions lie apart or one in the other; they do not cross. */
final class MentionsNest extends Rule {

    MentionsNest() {
        super("mention.crossing", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        Deque<ActorMention> open = new ArrayDeque<>();
        for (ActorMention mention : layer.all(ActorMention.class)) {
            while (!open.isEmpty() && open.peek().getEnd() <= mention.getBegin()) {
                open.pop();
            }
            if (!open.isEmpty() && open.peek().getEnd() < mention.getEnd()) {
                findings.add(this, mention, open.peek().getId());
            } else {
                open.push(mention);
            }
        }
    }
}
