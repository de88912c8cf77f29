package org.isnad.ui.review.adjudication.card;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.isnad.model.corpus.Corpus;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.QuoteReading;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StanceReading;
import org.isnad.review.reading.StatementReading;
import org.isnad.review.reading.ZoneReading;
import org.isnad.text.TextRange;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.label.Tags;

/** What stands in the slots of a reading, for people: stretches of text, or a line. */
final class SlotValues {

    private static final int SNIPPET = 70;

    private final Corpus corpus;
    private final String text;
    private final ItemLabels labels;
    private final BiFunction<String, String, String> statements;

    /** @param statements the words of a statement by the reader and the identifier it has there */
    SlotValues(Corpus corpus, String text, BiFunction<String, String, String> statements) {
        this.corpus = corpus;
        this.text = text;
        this.statements = statements;
        labels = new ItemLabels(corpus, text);
    }

    /** The stretches in a slot; null where the slot holds none. */
    List<TextRange> stretches(Reading reading, DifferenceKind slot) {
        if (slot == DifferenceKind.BOUNDARY) {
            return reading.extent();
        }
        if (reading instanceof StatementReading statement) {
            return switch (slot) {
                case CUE -> statement.cue();
                case CONTENT -> statement.content();
                default -> null;
            };
        }
        return reading instanceof StanceReading stance && slot == DifferenceKind.EVIDENCE ? stance.evidence() : null;
    }

    /** The line for a slot, empty for an empty one. */
    String line(String reader, Reading reading, DifferenceKind slot) {
        if (reading instanceof StatementReading statement) {
            return statement(reader, statement, slot);
        }
        if (reading instanceof StanceReading stance) {
            return stance(reader, stance, slot);
        }
        if (reading instanceof MentionReading mention) {
            return slot == DifferenceKind.ACTOR
                    ? labels.actor(mention.actor())
                    : tags(mention.mentionType(), mention.sourceForm());
        }
        if (reading instanceof QuoteReading quote) {
            return tags(quote.function());
        }
        return reading instanceof ZoneReading zone ? tags(zone.zone()) : "";
    }

    private String statement(String reader, StatementReading statement, DifferenceKind slot) {
        return switch (slot) {
            case SOURCE -> mentions(statement.sources());
            case RELAY -> mentions(statement.relays());
            case ADDRESSEE -> mentions(statement.addressees());
            case QUOTES ->
                statement.quotes().stream()
                        .map(quote -> "«" + words(quote.extent()) + "» " + Isolate.of(tags(quote.function())))
                        .collect(Collectors.joining("  "));
            case PARENT -> reference(reader, statement.parent());
            case REPORT_TYPE -> tags(statement.reportType());
            case MEDIUM -> tags(statement.medium());
            case SPEECH_ACT -> tags(statement.speechAct());
            case EVENT_STATUS -> tags(statement.eventStatus());
            case EXTRA -> extras(statement.extras());
            default -> "";
        };
    }

    private String stance(String reader, StanceReading stance, DifferenceKind slot) {
        return switch (slot) {
            case HOLDER -> stance.holder().isEmpty() ? "" : labels.actor(stance.holder()) + mention(stance);
            case TARGET -> target(reader, stance);
            case POLARITY -> tags(stance.polarity());
            case INTENSITY -> tags(stance.intensity());
            case STANCE_TYPE -> tags(stance.stanceType());
            case EXPRESSION -> tags(stance.expression());
            case MODALITY -> tags(stance.modality());
            case ATTRIBUTION -> tags(stance.attribution());
            case BASIS -> reference(reader, stance.basis());
            case EXTRA -> extras(stance.extras());
            default -> "";
        };
    }

    private String mention(StanceReading stance) {
        return stance.holderMention() == null
                ? ""
                : " «" + words(stance.holderMention().extent()) + "»";
    }

    private String target(String reader, StanceReading stance) {
        if (stance.targetKind() == null) {
            return "";
        }
        String kind = " (" + Isolate.of(Tags.label(stance.targetKind(), corpus)) + ")";
        return Isolate.of(
                        switch (stance.targetKind()) {
                            case ACTOR -> labels.actor(stance.targetActor());
                            case ISSUE -> labels.issue(stance.targetIssue());
                            case STATEMENT -> reference(reader, stance.targetStatement());
                            case EVENT, PROPOSITION -> "«" + words(stance.targetSpans()) + "»";
                        })
                + kind;
    }

    private String reference(String reader, String id) {
        return id == null || id.isEmpty() ? "" : statements.apply(reader, id);
    }

    private String mentions(List<MentionReading> mentions) {
        return mentions.stream()
                .map(mention -> labels.actor(mention.actor()) + " «" + words(mention.extent()) + "»")
                .collect(Collectors.joining("، "));
    }

    private String tags(Enumerator... tags) {
        return Arrays.stream(tags)
                .filter(Objects::nonNull)
                .map(tag -> Tags.label(tag, corpus))
                .collect(Collectors.joining(" · "));
    }

    private static String extras(Map<String, String> extras) {
        return extras.entrySet().stream()
                .map(extra -> Isolate.of(extra.getKey()) + ": " + Isolate.of(extra.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** Stretches as one shortened line. */
    String words(List<TextRange> ranges) {
        String all = ranges.stream()
                .map(range ->
                        text.substring(Math.min(range.begin(), text.length()), Math.min(range.end(), text.length())))
                .collect(Collectors.joining(" … "));
        return Snippet.of(all, SNIPPET);
    }
}
