package org.isnad.exchange.release.card;

import static org.isnad.exchange.release.card.MarkdownText.count;
import static org.isnad.exchange.release.card.MarkdownText.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.agreement.Interval;
import org.isnad.exchange.Losses.Loss;
import org.isnad.exchange.release.ReleaseFacts;
import org.isnad.exchange.release.ReleaseFacts.AnnotatorFacts;
import org.isnad.exchange.release.ReleaseFacts.FormatFacts;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.Figure;
import org.isnad.review.agree.Panel;
import org.isnad.review.report.AgreementNames;

/** The card about how the data came about, and what they do not hold. */
final class Making {

    private static final double WEAK = 0.667;

    private final ReleaseFacts facts;

    Making(ReleaseFacts facts) {
        this.facts = facts;
    }

    String texts() {
        String outlets = facts.outlets().size() == 1 && facts.outlets().containsKey("")
                ? "outlets that are not stated"
                : count(facts.outlets().size(), "outlet", "outlets");
        return count(facts.counts().articles(), "article", "articles") + " of " + outlets + dated()
                + ". The texts stand as they were imported, byte for byte: nothing is normalised, neither spelling nor digits,"
                + " diacritics, line ends nor invisible characters.";
    }

    private String dated() {
        return facts.firstPublished().isEmpty()
                ? ""
                : ", published from " + facts.firstPublished() + " to " + facts.lastPublished();
    }

    String annotation() {
        StringBuilder text = new StringBuilder();
        text.append(count(facts.annotators().size(), "person", "people")).append(" annotated");
        if (facts.annotators().size() > 1) {
            text.append(", independently of each other");
        }
        if (!facts.guidelineVersion().isEmpty()) {
            text.append(", by version ").append(facts.guidelineVersion()).append(" of the guideline");
        }
        text.append(". The gold layer of ")
                .append(count(facts.counts().goldArticles(), "article", "articles"))
                .append(
                        " holds what they say alike, and for the rest the decision of a reviewer; each decision keeps its reason"
                                + " and the readings it was made of. People are known by pseudonyms only, and the map of pseudonyms is not"
                                + " part of the release.");
        return text.toString();
    }

    /** Whom the data tell of. */
    static String people() {
        return "Persons are named as the articles name them, with the stances that the articles give them, political ones among them;"
                + " a registry gives each one identifier. Annotators are known by pseudonyms only.";
    }

    String annotators() {
        if (facts.annotators().isEmpty()) {
            return "";
        }
        List<List<String>> rows = new ArrayList<>();
        for (AnnotatorFacts annotator : facts.annotators()) {
            rows.add(List.of(
                    annotator.pseudonym(),
                    number(annotator.articles()),
                    number(annotator.mentions()),
                    number(annotator.statements()),
                    number(annotator.stances())));
        }
        return MarkdownText.table(List.of("annotator", "articles", "mentions", "statements", "stances"), rows);
    }

    String agreement() {
        Optional<AgreementResult> result = facts.agreement();
        if (result.isEmpty()) {
            return "No article has two layers, so no agreement can be given.";
        }
        AgreementNames names = AgreementNames.of(Locale.ENGLISH);
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : primary(result.get())) {
            String label = figure.label().isEmpty() ? "" : ": " + names.label(figure.question(), figure.label());
            rows.add(List.of(
                    names.question(figure.question()) + label,
                    names.measure(figure.measure()),
                    number(figure.n()),
                    value(figure)));
        }
        return "Over " + count(result.get().articles().size(), "article", "articles")
                + " with two layers or more; counts are pooled over articles, and intervals hold 95 % of "
                + number(result.get().wish().resamples())
                + " bootstrap resamples of whole articles. `iaa/report.md` says how everything was measured and gives all figures.\n\n"
                + MarkdownText.table(2, List.of("question", "measure", "n", "value"), rows);
    }

    private static List<Figure> primary(AgreementResult result) {
        return result.questions().stream()
                .flatMap(question ->
                        result
                                .figure(question, Panel.ALL, result.primary(question), result.primaryLabel(question))
                                .stream())
                .filter(figure -> figure.value().isDefined())
                .toList();
    }

    private static String value(Figure figure) {
        String value = decimals(figure.value().value());
        return figure.interval().map(each -> value + range(each)).orElse(value);
    }

    private static String range(Interval interval) {
        return " [" + decimals(interval.low()) + ", " + decimals(interval.high()) + ']';
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    String cautions() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "What an article reports is not what happened, and a stance that it gives somebody is not that person's own word:"
                        + " `attribution` says on whose word it rests.");
        lines.add("`label` NONE is a holder who refuses to say; NEUTRAL is one who takes the middle.");
        int articles = facts.counts().articles();
        if (articles > facts.counts().goldArticles()) {
            lines.add(count(articles - facts.counts().goldArticles(), "article has", "articles have")
                    + " no gold layer; rows of `documents` alone tell of them.");
        }
        if (articles < 100) {
            lines.add("With " + count(articles, "article", "articles")
                    + " this is a small dataset: results vary much from split" + " to split.");
        }
        if (facts.outlets().size() < 3) {
            lines.add("Few outlets: a model learns their style as well.");
        }
        weak().ifPresent(lines::add);
        return MarkdownText.bullets(lines);
    }

    private Optional<String> weak() {
        AgreementNames names = AgreementNames.of(Locale.ENGLISH);
        List<String> weak = facts.agreement().stream()
                .flatMap(result -> primary(result).stream())
                .filter(figure -> figure.value().value() < WEAK)
                .map(figure -> names.question(figure.question()) + " ("
                        + decimals(figure.value().value()) + ')')
                .toList();
        return weak.isEmpty()
                ? Optional.empty()
                : Optional.of("Annotators agree less than " + decimals(WEAK) + " on: " + String.join(", ", weak) + '.');
    }

    String formats() {
        StringBuilder text = new StringBuilder();
        for (FormatFacts format : facts.formats()) {
            text.append("- **")
                    .append(format.label())
                    .append("** (`")
                    .append(format.folder())
                    .append("`). ");
            text.append(format.cannotHold());
            if (!format.losses().isEmpty()) {
                text.append(" Lost here: ");
                text.append(String.join(
                        " ", format.losses().stream().map(Loss::sentence).toList()));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
