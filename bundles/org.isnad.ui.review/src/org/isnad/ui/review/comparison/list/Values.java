package org.isnad.ui.review.comparison.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.isnad.model.corpus.Corpus;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.difference.Difference;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.QuoteReading;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StanceReading;
import org.isnad.review.reading.StatementReading;
import org.isnad.review.reading.ZoneReading;
import org.isnad.text.TextRange;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.label.Tags;

/** What annotators have, in words: names of actors and issues, tags in the user's language, words of the text. */
public final class Values {

    /** What stands where an annotator has nothing. */
    public static final String NONE = "—";

    private static final int SHORT = 40;

    private final Corpus corpus;
    private final String text;
    private final ItemLabels labels;
    private final Alignment alignment;

    /** @param text of the article, whose UTF-16 code units the readings count */
    public Values(Corpus corpus, String text, Alignment alignment) {
        this.corpus = corpus;
        this.text = text;
        this.alignment = alignment;
        labels = new ItemLabels(corpus, text);
    }

    /** A unit in a line, as the first annotator has it who has it. */
    public String unit(Aligned unit) {
        String annotator = unit.readings().firstKey();
        return item(annotator, unit.readings().get(annotator));
    }

    /**
     * What an annotator has in a unit, with regard to a difference; all of it where that is null.
     *
     * @param room about how many UTF-16 code units can be shown, so that what differs is not cut off
     */
    public String value(Aligned unit, Difference difference, String annotator, int room) {
        Reading reading = unit.readings().get(annotator);
        if (reading == null) {
            return NONE;
        }
        String value =
                difference == null ? item(annotator, reading) : value(unit, difference, annotator, reading, room);
        return value.isBlank() ? NONE : value;
    }

    private String value(Aligned unit, Difference difference, String annotator, Reading reading, int room) {
        return switch (difference.kind()) {
            case MISSING -> item(annotator, reading);
            case BOUNDARY -> stretch(unit, reading, Reading::extent, room);
            case CUE -> stretch(unit, reading, one -> ((StatementReading) one).cue(), room);
            case CONTENT -> stretch(unit, reading, one -> ((StatementReading) one).content(), room);
            case EVIDENCE -> stretch(unit, reading, one -> ((StanceReading) one).evidence(), room);
            case EXTRA -> Isolate.of(extra(reading, difference.feature()));
            default ->
                reading instanceof StatementReading statement
                        ? statement(annotator, statement, difference)
                        : reading instanceof StanceReading stance
                                ? stance(annotator, stance, difference)
                                : span(reading, difference);
        };
    }

    private String stretch(Aligned unit, Reading reading, Function<Reading, List<TextRange>> part, int room) {
        Collection<List<TextRange>> others = unit.readings().values().stream()
                .filter(other -> other != reading)
                .map(part)
                .toList();
        return quoted(Excerpt.of(text, part.apply(reading), others, room - 2));
    }

    private String span(Reading reading, Difference difference) {
        if (reading instanceof MentionReading mention) {
            return "actor".equals(difference.feature())
                    ? labels.actor(mention.actor())
                    : tag("sourceForm".equals(difference.feature()) ? mention.sourceForm() : mention.mentionType());
        }
        return reading instanceof QuoteReading quote
                ? tag(quote.function())
                : reading instanceof ZoneReading zone ? tag(zone.zone()) : "";
    }

    private String statement(String annotator, StatementReading statement, Difference difference) {
        return switch (difference.kind()) {
            case SOURCE -> mentions(statement.sources());
            case RELAY -> mentions(statement.relays());
            case ADDRESSEE -> mentions(statement.addressees());
            case QUOTES ->
                statement.quotes().stream().map(quote -> words(quote.extent())).collect(Collectors.joining("، "));
            case PARENT -> reference(annotator, statement.parent());
            case REPORT_TYPE -> tag(statement.reportType());
            case MEDIUM -> tag(statement.medium());
            case SPEECH_ACT -> tag(statement.speechAct());
            case EVENT_STATUS -> tag(statement.eventStatus());
            default -> "";
        };
    }

    private String stance(String annotator, StanceReading stance, Difference difference) {
        return switch (difference.kind()) {
            case HOLDER -> holder(stance, difference);
            case TARGET -> target(annotator, stance);
            case POLARITY -> tag(stance.polarity());
            case INTENSITY -> tag(stance.intensity());
            case STANCE_TYPE -> tag(stance.stanceType());
            case EXPRESSION -> tag(stance.expression());
            case MODALITY -> tag(stance.modality());
            case ATTRIBUTION -> tag(stance.attribution());
            case BASIS -> reference(annotator, stance.basis());
            default -> "";
        };
    }

    private String holder(StanceReading stance, Difference difference) {
        boolean mention = "holderMention".equals(difference.feature()) && stance.holderMention() != null;
        return mention ? mention(stance.holderMention()) : actor(stance.holder());
    }

    /** A whole item in a line. */
    private String item(String annotator, Reading reading) {
        if (reading instanceof StatementReading statement) {
            return names(statement.sources()) + ": " + words(statement.content());
        }
        if (reading instanceof StanceReading stance) {
            return actor(stance.holder()) + " ← " + target(annotator, stance) + " " + score(stance);
        }
        String words = Excerpt.words(text, reading.extent(), SHORT);
        if (reading instanceof MentionReading mention) {
            return words + " (" + labels.actor(mention.actor()) + ")";
        }
        return reading instanceof ZoneReading zone ? tag(zone.zone()) + ": " + words : "«" + words + "»";
    }

    private String target(String annotator, StanceReading stance) {
        if (stance.targetKind() == null) {
            return "؟";
        }
        return switch (stance.targetKind()) {
            case ACTOR -> labels.actor(stance.targetActor());
            case ISSUE -> labels.issue(stance.targetIssue());
            case STATEMENT -> "[" + reference(annotator, stance.targetStatement()) + "]";
            case EVENT, PROPOSITION -> words(stance.targetSpans());
        };
    }

    private String score(StanceReading stance) {
        if (!stance.hasScore()) {
            return stance.polarity() == null ? "؟" : Isolate.of(tag(stance.polarity()));
        }
        int score = stance.score();
        return Isolate.of(score > 0 ? "+" + score : score < 0 ? "−" + -score : "0");
    }

    private String reference(String annotator, String id) {
        return id == null
                ? ""
                : alignment.layers().stream()
                        .filter(layer -> layer.annotator().equals(annotator))
                        .findFirst()
                        .flatMap((LayerReading layer) -> layer.reading(id))
                        .map(found -> item(annotator, found))
                        .orElse("");
    }

    private String names(List<MentionReading> mentions) {
        return mentions.isEmpty()
                ? "؟"
                : mentions.stream()
                        .map(mention -> labels.actor(mention.actor()))
                        .distinct()
                        .collect(Collectors.joining("، "));
    }

    private String mentions(List<MentionReading> mentions) {
        return mentions.stream().map(this::mention).collect(Collectors.joining("، "));
    }

    private String mention(MentionReading mention) {
        return labels.actor(mention.actor()) + " " + words(mention.extent());
    }

    private String actor(String id) {
        return id == null || id.isEmpty() ? "؟" : labels.actor(id);
    }

    private String words(List<TextRange> ranges) {
        return quoted(Excerpt.words(text, ranges, SHORT));
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "«" + words + "»";
    }

    private String tag(Enumerator... tags) {
        return Arrays.stream(tags)
                .filter(Objects::nonNull)
                .map(tag -> Tags.label(tag, corpus))
                .collect(Collectors.joining(" · "));
    }

    private static String extra(Reading reading, String name) {
        var extras =
                reading instanceof StatementReading statement ? statement.extras() : ((StanceReading) reading).extras();
        return extras.getOrDefault(name, "");
    }
}
