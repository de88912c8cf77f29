package org.isnad.exchange.jsonl;

import java.util.List;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Stance;

/** The words of the text that a stance is about. */
final class StanceTarget {

    private StanceTarget() {}

    /** The content of the statement, or the spans of the event or proposition; none of an actor or issue. */
    static List<Fragment> words(Stance stance) {
        if (stance.getTargetKind() == null) {
            return List.of();
        }
        return switch (stance.getTargetKind()) {
            case ACTOR, ISSUE -> List.of();
            case STATEMENT ->
                stance.getTargetStatement() == null
                        ? List.of()
                        : stance.getTargetStatement().getContent();
            case EVENT, PROPOSITION -> stance.getTargetSpans();
        };
    }
}
