package org.isnad.review.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.Figure;
import org.isnad.review.agree.Matrix;
import org.isnad.review.agree.Measure;

/** The sentences that sum up the results; those whose values are undefined are left unsaid. */
final class Findings {

    private final Section section;
    private final AgreementResult result;
    private final AgreementMessages messages;

    Findings(Section section) {
        this.section = section;
        this.result = section.result();
        this.messages = section.messages();
    }

    static List<String> labelQuestions(AgreementResult result) {
        return result.questions().stream()
                .filter(question -> result.primary(question) == Measure.ALPHA_NOMINAL
                        || result.primary(question) == Measure.ALPHA_ORDINAL)
                .toList();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        say(
                sentences,
                "results.spans",
                section.all("mention.span", Measure.F1_EXACT, ""),
                section.all("statement.cueSpan", Measure.F1_EXACT, ""),
                section.all("statement.contentSpan", Measure.F1_EXACT, ""));
        say(
                sentences,
                "results.tuples",
                section.all("statement.tuple", Measure.F1, "found"),
                section.all("statement.tuple", Measure.F1, "whole"),
                section.all("statement.tuple", Measure.F1, "wholeOverlap"));
        labels(sentences);
        say(
                sentences,
                "results.stances",
                section.all("stance.score", Measure.ALPHA_ORDINAL, ""),
                section.all("stance.polarity", Measure.ALPHA_NOMINAL, ""),
                section.all("stance.triple", Measure.F1, "holderTargetPolarity"),
                section.all("stance.triple", Measure.F1, "holderTarget"));
        confusion("statement.reportType").ifPresent(sentences::add);
        confusion("stance.polarity").ifPresent(sentences::add);
        return sentences;
    }

    @SafeVarargs
    private void say(List<String> sentences, String key, Optional<Figure>... figures) {
        List<String> values = new ArrayList<>();
        for (Optional<Figure> figure : figures) {
            figure.filter(found -> found.value().isDefined())
                    .map(Numbers::withInterval)
                    .ifPresent(values::add);
        }
        if (values.size() == figures.length) {
            sentences.add(messages.text(key, values.toArray()));
        }
    }

    /** The surest and the least sure label. */
    private void labels(List<String> sentences) {
        List<Figure> values = labelQuestions(result).stream()
                .filter(question -> !question.equals("mention.actor") && !question.equals("stance.score"))
                .flatMap(question -> section.all(question, Measure.ALPHA_NOMINAL, "").stream())
                .filter(figure -> figure.value().isDefined())
                .sorted(Comparator.comparingDouble(figure -> figure.value().value()))
                .toList();
        if (values.size() > 1) {
            Figure least = values.get(0);
            Figure most = values.get(values.size() - 1);
            sentences.add(messages.text(
                    "results.labels",
                    section.names().question(most.question()),
                    Numbers.withInterval(most),
                    section.names().question(least.question()),
                    Numbers.withInterval(least)));
        }
    }

    /** Of the only pair: the cell off the diagonal with the most units, two at least. */
    private Optional<String> confusion(String question) {
        Optional<Matrix> matrix = section.onlyPair().flatMap(pair -> result.matrix(question, pair));
        if (matrix.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = matrix.get().labels();
        int row = -1;
        int column = -1;
        long most = 1;
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < labels.size(); j++) {
                long count = matrix.get().counts().get(i).get(j);
                if (i != j && count > most) {
                    most = count;
                    row = i;
                    column = j;
                }
            }
        }
        return row < 0
                ? Optional.empty()
                : Optional.of(messages.text(
                        "results.confusion",
                        section.names().question(question),
                        section.names().label(question, labels.get(row)),
                        matrix.get().panel().first(),
                        section.names().label(question, labels.get(column)),
                        matrix.get().panel().second(),
                        most,
                        matrix.get().total()));
    }
}
