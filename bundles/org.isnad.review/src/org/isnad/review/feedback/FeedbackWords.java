package org.isnad.review.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.QuoteReading;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StatementReading;
import org.isnad.review.report.AgreementNames;
import org.isnad.text.TextRange;

/** An entry of feedback in words: feature by feature what the annotator has and what gold has, and why. */
public final class FeedbackWords {

    /** One feature; "" where a side has no value. */
    public record Row(String feature, String own, String gold) {}

    private static final Map<UnitKind, List<Difference>> MAIN = Map.of(
            UnitKind.ZONE, List.of(new Difference(DifferenceKind.TYPE, "kind")),
            UnitKind.MENTION,
                    List.of(
                            new Difference(DifferenceKind.ACTOR, "actor"),
                            new Difference(DifferenceKind.TYPE, "mentionType")),
            UnitKind.QUOTE, List.of(new Difference(DifferenceKind.TYPE, "function")),
            UnitKind.STATEMENT,
                    List.of(
                            new Difference(DifferenceKind.SOURCE, "sources"),
                            new Difference(DifferenceKind.CUE, "cue"),
                            new Difference(DifferenceKind.CONTENT, "content"),
                            new Difference(DifferenceKind.REPORT_TYPE, "reportType")),
            UnitKind.STANCE,
                    List.of(
                            new Difference(DifferenceKind.HOLDER, "holder"),
                            new Difference(DifferenceKind.TARGET, "targetActor"),
                            new Difference(DifferenceKind.TARGET, "targetIssue"),
                            new Difference(DifferenceKind.POLARITY, "polarity"),
                            new Difference(DifferenceKind.INTENSITY, "intensity")));

    private final ArticleFeedback feedback;
    private final Corpus corpus;
    private final Locale locale;
    private final FeedbackMessages messages;
    private final AgreementNames names;

    public FeedbackWords(ArticleFeedback feedback, Corpus corpus, Locale locale) {
        this.feedback = feedback;
        this.corpus = corpus;
        this.locale = locale;
        messages = FeedbackMessages.of(locale);
        names = AgreementNames.of(locale);
    }

    public String kind(FeedbackEntry entry) {
        return messages.text("kind." + entry.kind());
    }

    /** The features that differ; of what only one side has, those that say what it is. */
    public List<Row> rows(FeedbackEntry entry) {
        List<Row> rows = new ArrayList<>();
        List<Difference> shown = entry.change() == Change.CHANGED ? entry.differences() : MAIN.get(entry.kind());
        if (entry.change() != Change.CHANGED && entry.kind() != UnitKind.STATEMENT) {
            rows.add(new Row(messages.text("report.words"), own(entry, null), gold(entry, null)));
        }
        for (Difference difference : shown) {
            Row row = new Row(
                    difference.kind() == DifferenceKind.EXTRA
                            ? difference.feature()
                            : difference.kind().label(locale),
                    own(entry, difference.feature()),
                    gold(entry, difference.feature()));
            if (!row.own().isEmpty() || !row.gold().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private String own(FeedbackEntry entry, String feature) {
        return entry.own()
                .map(reading -> value(reading, feature, feedback.own()))
                .orElse("");
    }

    private String gold(FeedbackEntry entry, String feature) {
        return entry.gold()
                .map(reading -> value(reading, feature, feedback.gold()))
                .orElse("");
    }

    /** Decision, reason, note and name, as far as they are known. */
    public List<String> why(FeedbackEntry entry) {
        Ruling ruling = entry.decided();
        if (ruling == null) {
            return List.of(messages.text("decision.none"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("report.why", messages.text("decision." + ruling.decision())));
        if (ruling.reason() != null) {
            lines.add(messages.text("report.because", reason(ruling)));
        }
        if (!ruling.note().isEmpty()) {
            lines.add(ruling.note());
        }
        if (!ruling.by().isEmpty()) {
            String day = ruling.at().length() >= 10 ? ruling.at().substring(0, 10) : "";
            lines.add(messages.text(day.isEmpty() ? "report.byOnly" : "report.by", ruling.by(), day));
        }
        return lines;
    }

    String reason(Ruling ruling) {
        return messages.text("reason." + ruling.reason());
    }

    /** What a tooltip says: what gold has, then why. */
    public String hover(FeedbackEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(kind(entry) + " – " + messages.text("hover." + entry.change()));
        if (entry.change() != Change.CONFIRMED) {
            for (Row row : rows(entry)) {
                lines.add(
                        entry.change() == Change.CHANGED
                                ? messages.text("hover.value", row.feature(), shown(row.own()), shown(row.gold()))
                                : row.feature() + ": " + (row.own().isEmpty() ? row.gold() : row.own()));
            }
        }
        lines.addAll(why(entry));
        return String.join("\n", lines);
    }

    private String shown(String value) {
        return value.isEmpty() ? messages.text("report.nobody") : value;
    }

    private String value(Reading reading, String feature, LayerReading layer) {
        return words(FeatureValues.of(reading, feature), reading.kind(), feature, layer);
    }

    private String words(Object value, UnitKind kind, String feature, LayerReading layer) {
        if (value == null) {
            return "";
        } else if (value instanceof Collection<?> several) {
            return several.stream().map(one -> words(one, kind, feature, layer)).collect(Collectors.joining(" … "));
        } else if (value instanceof TextRange range) {
            return words(range);
        } else if (value instanceof MentionReading mention) {
            return words(mention.range()) + " (" + actor(mention.actor()) + ")";
        } else if (value instanceof QuoteReading quote) {
            return words(quote.range());
        } else if (value instanceof Enum<?> tag) {
            return names.label(question(kind, feature), tag.name());
        }
        return named(value.toString(), feature, layer);
    }

    private String named(String id, String feature, LayerReading layer) {
        return switch (feature) {
            case "actor", "holder", "targetActor" -> actor(id);
            case "targetIssue" -> issue(id);
            case "parent", "basis", "targetStatement" -> statement(id, layer);
            default -> id;
        };
    }

    private static String question(UnitKind kind, String feature) {
        return feature.equals("mentionType") ? "mention.type" : kind.name().toLowerCase(Locale.ROOT) + "." + feature;
    }

    private String words(TextRange range) {
        return feedback.text().substring(range.begin(), range.end()).replaceAll("\\s+", " ");
    }

    private String actor(String id) {
        return corpus.getActors().stream()
                .filter(actor -> id.equals(actor.getId()))
                .findFirst()
                .map(Actor::getLabel)
                .orElse(id);
    }

    private String issue(String id) {
        return corpus.getIssues().stream()
                .filter(issue -> id.equals(issue.getId()))
                .findFirst()
                .map(Issue::getLabel)
                .orElse(id);
    }

    private String statement(String id, LayerReading layer) {
        Optional<StatementReading> statement =
                layer.statements().stream().filter(each -> each.id().equals(id)).findFirst();
        return statement
                .map(each -> each.extent().stream().map(this::words).collect(Collectors.joining(" … ")))
                .orElse(id);
    }
}
