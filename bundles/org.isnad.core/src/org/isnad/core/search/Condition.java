package org.isnad.core.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.search.CorpusSnapshot.SnapshotLayer;
import org.isnad.text.Folding;

/**
 * One condition of a query by annotation: a unit has at least one of these values, or, negated, none.
 *
 * @param values as written and checked: tags by their names in the model
 */
record Condition(Field field, boolean negated, List<Value> values) {

    /** How a value is compared. */
    enum Match {
        USUAL,
        /** {@code *}: anything that is set. */
        SET,
        /** {@code ~…}: a regular expression over the folded value. */
        PATTERN
    }

    /**
     * @param begin where it stands in the query, in UTF-16 code units
     */
    record Value(String text, Match match, int begin, int end) {}

    ItemQuery.Test test(RegistryNames registry, List<Problem> problems) {
        List<Predicate<String>> predicates = values.stream()
                .map(value -> predicate(value, registry, problems))
                .toList();
        return (unit, layer) -> negated
                != of(unit, layer).stream()
                        .anyMatch(value -> predicates.stream().anyMatch(predicate -> predicate.test(value)));
    }

    private List<String> of(Unit unit, SnapshotLayer layer) {
        return switch (field) {
            case ANNOTATOR -> List.of(layer.annotator());
            case ARTICLE -> List.of(layer.article().id());
            case OUTLET -> List.of(layer.article().outlet());
            case DATE -> List.of(layer.article().published());
            default -> unit.values(field);
        };
    }

    private Predicate<String> predicate(Value value, RegistryNames registry, List<Problem> problems) {
        return switch (value.match) {
            case SET -> set -> !set.isEmpty();
            case PATTERN -> pattern(value.text);
            case USUAL -> usual(value, registry, problems);
        };
    }

    private static Predicate<String> pattern(String source) {
        Pattern pattern = TextFinder.pattern(source, true);
        return value -> {
            try {
                return pattern.matcher(new GuardedText(Folding.fold(value).text(), null))
                        .find();
            } catch (GuardedText.Stopped | StackOverflowError tooLong) {
                return false;
            }
        };
    }

    private Predicate<String> usual(Value value, RegistryNames registry, List<Problem> problems) {
        String folded = Folding.key(value.text);
        return switch (field.form()) {
            case TAG, NUMBER -> value.text::equals;
            case NAME -> own -> Folding.key(own).equals(folded);
            case DATE -> date(value.text);
            case TEXT -> own -> Folding.key(own).contains(folded);
            case ACTOR -> among(registry.actors(value.text), value, problems);
            case ISSUE -> among(registry.issues(value.text), value, problems);
            case REGISTERED -> {
                Set<String> actors = registry.actors(value.text);
                Set<String> issues = registry.issues(value.text);
                yield own -> actors.contains(own)
                        || issues.contains(own)
                        || Folding.key(own).contains(folded);
            }
        };
    }

    private Predicate<String> among(Set<String> identifiers, Value value, List<Problem> problems) {
        if (identifiers.isEmpty()) {
            Place place = new Place(null, null, null, null, value.begin, value.end, -1, -1);
            problems.add(SearchMessages.warning("search.name-unknown", place, value.text, value.begin + 1));
        }
        return identifiers::contains;
    }

    /** {@code 2020}, {@code 2020-02}, {@code 2020-02-08} or {@code from..to} of such. */
    private static Predicate<String> date(String wanted) {
        int dots = wanted.indexOf("..");
        if (dots < 0) {
            return own -> own.startsWith(wanted);
        }
        String from = wanted.substring(0, dots);
        String to = wanted.substring(dots + 2);
        return own -> !own.isEmpty()
                && own.compareTo(from) >= 0
                && (to.isEmpty()
                        || own.substring(0, Math.min(own.length(), to.length())).compareTo(to) <= 0);
    }
}
