package org.isnad.review.agree;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.review.align.Aligned;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StatementReading;
import org.isnad.text.TextRange;

/**
 * What of a statement is compared. Fillers of a slot are a set of names for each annotator; those of both are what they
 * agree on. Actors count one by one, the rest as one filler a statement.
 */
enum StatementSlot {
    /** The statement itself: both have it. */
    FOUND,
    /** The actors who speak. */
    SOURCE,
    CUE,
    /** A character of the cue in common. */
    CUE_OVERLAP,
    CONTENT,
    CONTENT_OVERLAP,
    TYPE,
    RELAY,
    ADDRESSEE,
    /** The statement in which it is reported, through the alignment. */
    PARENT,
    /** The same actors, cue, content and report type. */
    WHOLE,
    /** The same actors and report type, a character of cue and of content in common. */
    WHOLE_OVERLAP;

    private static final String YES = "+";

    /** Such as "contentOverlap". */
    String key() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    /** What each annotator of the pair has in it; an entry for each who has the statement. */
    Map<String, Set<String>> fillers(Comparison comparison, Panel pair, Aligned unit) {
        SortedMap<String, Set<String>> fillers = new TreeMap<>();
        unit.readings().forEach((annotator, reading) -> fillers.put(annotator, of((StatementReading) reading)));
        Reading first = unit.readings().get(pair.first());
        Reading second = unit.readings().get(pair.second());
        if (first != null && second != null) {
            related(comparison, pair, (StatementReading) first, (StatementReading) second, fillers);
        }
        return fillers;
    }

    private Set<String> of(StatementReading statement) {
        return switch (this) {
            case FOUND -> Set.of(YES);
            case SOURCE -> actors(statement.sources());
            case RELAY -> actors(statement.relays());
            case ADDRESSEE -> actors(statement.addressees());
            case CUE, CUE_OVERLAP -> ranges(statement.cue());
            case CONTENT, CONTENT_OVERLAP -> ranges(statement.content());
            case TYPE ->
                statement.reportType() == null
                        ? Set.of()
                        : Set.of(statement.reportType().name());
            case PARENT -> statement.parent() == null ? Set.of() : Set.of(statement.parent());
            case WHOLE, WHOLE_OVERLAP -> Set.of(whole(statement));
        };
    }

    private static String whole(StatementReading statement) {
        return actors(statement.sources()) + " " + ranges(statement.cue()) + " " + ranges(statement.content()) + " "
                + statement.reportType();
    }

    /** Where sameness needs both sides: the second gets the filler of the first. */
    private void related(
            Comparison comparison,
            Panel pair,
            StatementReading first,
            StatementReading second,
            Map<String, Set<String>> fillers) {
        boolean same =
                switch (this) {
                    case CUE_OVERLAP -> overlap(first.cue(), second.cue());
                    case CONTENT_OVERLAP -> overlap(first.content(), second.content());
                    case WHOLE_OVERLAP ->
                        actors(first.sources()).equals(actors(second.sources()))
                                && first.reportType() == second.reportType()
                                && overlapOrNone(first.cue(), second.cue())
                                && overlap(first.content(), second.content());
                    case PARENT ->
                        first.parent() != null
                                && second.parent() != null
                                && comparison
                                        .alignment(pair)
                                        .unit(pair.first(), first.parent())
                                        .map(parent -> parent.readings().get(pair.second()))
                                        .filter(parent -> parent.id().equals(second.parent()))
                                        .isPresent();
                    default -> false;
                };
        if (same) {
            fillers.put(pair.second(), fillers.get(pair.first()));
        } else if (this == PARENT && fillers.get(pair.first()).equals(fillers.get(pair.second()))) {
            // Two layers may use one identifier for different statements.
            fillers.put(
                    pair.second(),
                    fillers.get(pair.second()).stream().map(id -> id + '\'').collect(Collectors.toSet()));
        }
    }

    private static Set<String> actors(List<MentionReading> mentions) {
        return mentions.stream().map(MentionReading::actor).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ranges(List<TextRange> ranges) {
        return ranges.isEmpty()
                ? Set.of()
                : Set.of(ranges.stream()
                        .map(range -> range.begin() + "–" + range.end())
                        .collect(Collectors.joining(" ")));
    }

    private static boolean overlapOrNone(List<TextRange> some, List<TextRange> others) {
        return some.isEmpty() && others.isEmpty() || overlap(some, others);
    }

    static boolean overlap(List<TextRange> some, List<TextRange> others) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other -> one.begin() < other.end() && other.begin() < one.end()));
    }
}
