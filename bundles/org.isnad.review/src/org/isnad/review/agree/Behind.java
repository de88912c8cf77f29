package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.review.agree.Observation.Verdict;
import org.isnad.review.reading.LayerReading;

/**
 * The very units behind a figure or a cell of a matrix, those left out with the reason: found by reading the articles again.
 * Where the layers have changed since, the units are those of now.
 */
public final class Behind {

    private final AgreementSource source;
    private final AgreementResult result;
    private final Questions questions;

    private Behind(AgreementSource source, AgreementResult result) {
        this.source = source;
        this.result = result;
        this.questions = new Questions(source::actorType);
    }

    /** Every unit that the question of a figure looks at, of its panel, label and article; in the order of the corpus. */
    public static Outcome<List<UnitRef>> units(
            AgreementSource source, AgreementResult result, Figure figure, Monitor monitor) {
        Behind behind = new Behind(source, result);
        Question question = behind.questions.of(figure.question()).orElseThrow();
        return behind.units(
                question,
                figure.panel(),
                article -> figure.article().isEmpty() || figure.article().equals(article),
                observation -> question.isOf(observation, figure.label()),
                agreeing(figure.measure()),
                monitor);
    }

    /** The units in a cell: the first annotator of the pair gave the one label and the second the other. */
    public static Outcome<List<UnitRef>> units(
            AgreementSource source, AgreementResult result, Matrix matrix, String row, String column, Monitor monitor) {
        Behind behind = new Behind(source, result);
        return behind.units(
                behind.questions.of(matrix.question()).orElseThrow(),
                matrix.panel(),
                article -> true,
                observation -> observation.counts()
                        && row.equals(observation.values().get(matrix.panel().first()))
                        && column.equals(observation.values().get(matrix.panel().second())),
                EnumSet.of(Verdict.SAME),
                monitor);
    }

    /** The units that do not count for one reason; none where the reason is one of whole articles. */
    public static Outcome<List<UnitRef>> units(
            AgreementSource source, AgreementResult result, LeftOut leftOut, Monitor monitor) {
        Behind behind = new Behind(source, result);
        return behind.units(
                behind.questions.of(leftOut.question()).orElseThrow(),
                leftOut.panel(),
                article -> true,
                observation -> observation.leftOut() == leftOut.reason()
                        || leftOut.reason() == Reason.INCOMPLETE
                                && observation.counts()
                                && observation.values().size()
                                        < result.annotators().size(),
                EnumSet.noneOf(Verdict.class),
                monitor);
    }

    private static Set<Verdict> agreeing(Measure measure) {
        return switch (measure) {
            case F1_EXACT, PRECISION_EXACT, RECALL_EXACT -> EnumSet.of(Verdict.SAME, Verdict.OTHER_LABEL);
            case F1_OVERLAP_LABEL, F1_CHARACTER_LABEL -> EnumSet.of(Verdict.SAME, Verdict.OTHER_STRETCH);
            case F1_OVERLAP, PRECISION_OVERLAP, RECALL_OVERLAP, F1_CHARACTER, PRECISION_CHARACTER, RECALL_CHARACTER ->
                EnumSet.of(Verdict.SAME, Verdict.OTHER_LABEL, Verdict.OTHER_STRETCH, Verdict.OTHER_STRETCH_AND_LABEL);
            default -> EnumSet.of(Verdict.SAME);
        };
    }

    private Outcome<List<UnitRef>> units(
            Question question,
            Panel panel,
            Predicate<String> articles,
            Predicate<Observation> wanted,
            Set<Verdict> agreeing,
            Monitor monitor) {
        List<UnitRef> units = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<ComparedArticle> chosen = result.articles().stream()
                .filter(article -> articles.test(article.id()))
                .filter(article -> article.annotators().containsAll(panel.of(article.annotators())))
                .toList();
        monitor.beginTask("", chosen.size());
        for (ComparedArticle article : chosen) {
            if (monitor.isCanceled()) {
                break;
            }
            List<LayerReading> layers = new ArrayList<>();
            for (String annotator : panel.of(article.annotators())) {
                Outcome<LayerReading> layer = source.layer(article.id(), annotator);
                problems.addAll(layer.problems());
                layer.toOptional().ifPresent(layers::add);
            }
            if (layers.size() > 1) {
                Comparison comparison = new Comparison(article.id(), layers, OptionalLong.empty());
                question.observe(comparison, panel).stream()
                        .filter(wanted)
                        .map(each -> unit(article.id(), each, agreeing))
                        .forEach(units::add);
            }
            monitor.worked(1);
        }
        monitor.done();
        return Outcome.of(units, problems);
    }

    private static UnitRef unit(String article, Observation seen, Set<Verdict> agreeing) {
        return new UnitRef(
                article,
                seen.items(),
                seen.values(),
                seen.begin(),
                seen.end(),
                seen.verdict(),
                seen.counts() && agreeing.contains(seen.verdict()),
                seen.leftOut());
    }
}
