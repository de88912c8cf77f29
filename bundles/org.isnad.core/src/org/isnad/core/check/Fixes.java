package org.isnad.core.check;

import java.util.List;
import java.util.Optional;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.SetSpan;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.text.Characters;
import org.isnad.text.ContentEdges;
import org.isnad.text.TextRange;

/** The edits that mend what can be mended in one way only. */
final class Fixes {

    private Fixes() {}

    static Optional<Edit> of(Problem problem, OpenLayer layer) {
        Optional<Item> item = Optional.ofNullable(problem.place().item()).flatMap(layer::item);
        return item.flatMap(found -> switch (problem.code()) {
            case "span.blank-edge" -> withoutBlanks(layer, found);
            case "statement.content-edge" -> trimmed(layer, found);
            case "stance.intensity" -> withoutIntensity(layer, found);
            default -> Optional.empty();
        });
    }

    private static Optional<Edit> withoutBlanks(OpenLayer layer, Item item) {
        if (!(item instanceof Span span)) {
            return Optional.empty();
        }
        String text = layer.text();
        int begin = span.getBegin();
        int end = span.getEnd();
        while (begin < end && Characters.isBlank(text.codePointAt(begin))) {
            begin += Character.charCount(text.codePointAt(begin));
        }
        while (end > begin && Characters.isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return begin < end ? Optional.of(new SetSpan(layer, span, begin, end)) : Optional.empty();
    }

    /** Only where the content is in one piece, for an edit moves one span. */
    private static Optional<Edit> trimmed(OpenLayer layer, Item item) {
        List<Fragment> content = item instanceof Statement statement ? statement.getContent() : List.of();
        if (content.size() != 1) {
            return Optional.empty();
        }
        Fragment only = content.get(0);
        TextRange trimmed = ContentEdges.trim(layer.text(), new TextRange(only.getBegin(), only.getEnd()));
        return trimmed.isEmpty()
                ? Optional.empty()
                : Optional.of(new SetSpan(layer, only, trimmed.begin(), trimmed.end()));
    }

    private static Optional<Edit> withoutIntensity(OpenLayer layer, Item item) {
        return item instanceof Stance
                ? Optional.of(new SetFeature(layer, item, Literals.STANCE__INTENSITY, null))
                : Optional.empty();
    }
}
