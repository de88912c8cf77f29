package org.isnad.core.check;

import java.util.List;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.tcas.Annotation;

/** Where an item shows in the text: a span itself, a statement its content, a stance its evidence. */
final class Extents {

    private static final int[] NOWHERE = {-1, -1};

    private Extents() {}

    /** Begin and end in UTF-16 code units, -1 and -1 where nothing of the item is in the text. */
    static int[] of(Item item) {
        if (item instanceof Annotation span) {
            return new int[] {span.getBegin(), span.getEnd()};
        }
        if (item instanceof Statement statement) {
            return first(statement.getContent(), statement.getCue(), statement.getSources());
        }
        return item instanceof Stance stance ? first(stance.getEvidence(), stance.getTargetSpans()) : NOWHERE;
    }

    @SafeVarargs
    private static int[] first(List<? extends Annotation>... candidates) {
        for (List<? extends Annotation> spans : candidates) {
            if (!spans.isEmpty()) {
                int begin = spans.stream().mapToInt(Annotation::getBegin).min().getAsInt();
                int end = spans.stream().mapToInt(Annotation::getEnd).max().getAsInt();
                return new int[] {begin, end};
            }
        }
        return NOWHERE;
    }
}
