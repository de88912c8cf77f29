package org.isnad.core.check;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.TargetKind;

/** What makes stances comparable. */
final class StanceKeys {

    private StanceKeys() {}

    /** Equal for two stances with one holder, one target and one basis; spans are compared by their place. */
    static List<Object> holderTargetBasis(Stance stance) {
        List<Object> key = new ArrayList<>();
        key.add(stance.getHolder());
        key.add(stance.getTargetKind());
        key.add(target(stance));
        key.add(stance.getBasis());
        return key;
    }

    /** An id or statement, the places of the spans for events and propositions; null where there is no target. */
    private static Object target(Stance stance) {
        TargetKind kind = stance.getTargetKind();
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case ACTOR -> stance.getTargetActor();
            case ISSUE -> stance.getTargetIssue();
            case STATEMENT -> stance.getTargetStatement();
            case EVENT, PROPOSITION ->
                stance.getTargetSpans().stream()
                        .map(span -> List.of(span.getBegin(), span.getEnd()))
                        .toList();
        };
    }
}
