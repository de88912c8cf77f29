package org.isnad.core.suggest;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/** Names of proposals by what they propose, the same in every run; offsets count UTF-16 code units. */
final class Keys {

    private Keys() {}

    static String of(Item item) {
        if (item instanceof ActorMention mention) {
            return "mention " + mention.getBegin() + "-" + mention.getEnd() + " " + mention.getActor();
        }
        if (item instanceof Quote quote) {
            return "quote " + quote.getBegin() + "-" + quote.getEnd() + " " + quote.getFunction();
        }
        if (item instanceof Statement statement) {
            return "statement " + places(statement.getCue()) + " " + places(statement.getContent());
        }
        if (item instanceof Stance stance) {
            return "stance " + stance.getHolder() + " " + target(stance) + " " + stance.getPolarity() + " "
                    + places(stance.getEvidence());
        }
        return item.eClass().getName() + " " + item.getId();
    }

    private static String target(Stance stance) {
        if (stance.getTargetKind() == null) {
            return "-";
        }
        return switch (stance.getTargetKind()) {
            case ACTOR -> String.valueOf(stance.getTargetActor());
            case ISSUE -> String.valueOf(stance.getTargetIssue());
            case STATEMENT ->
                stance.getTargetStatement() == null
                        ? "-"
                        : places(stance.getTargetStatement().getContent());
            case EVENT, PROPOSITION -> places(stance.getTargetSpans());
        };
    }

    private static String places(List<Fragment> fragments) {
        return fragments.isEmpty()
                ? "-"
                : fragments.stream().map(f -> f.getBegin() + "-" + f.getEnd()).collect(Collectors.joining(","));
    }
}
