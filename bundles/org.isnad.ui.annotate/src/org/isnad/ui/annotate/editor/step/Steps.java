package org.isnad.ui.annotate.editor.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;
import org.isnad.text.cue.ReportingVerbs;
import org.isnad.ui.annotate.editor.place.Spans;
import org.isnad.ui.canvas.draw.ItemPlace;

/** The places of an article that a user steps through, in text order. */
public final class Steps {

    private static final ReportingVerbs VERBS = new ReportingVerbs();

    private Steps() {}

    /** The statements that no stance is read from. */
    public static List<Stop> withoutStance(OpenLayer layer) {
        Set<Statement> read = layer.stances().stream().map(Stance::getBasis).collect(Collectors.toSet());
        List<Stop> stops = new ArrayList<>();
        for (Statement statement : layer.statements()) {
            if (!read.contains(statement)) {
                ItemPlace.of(statement).ifPresent(place -> stops.add(new Stop(place, statement, "")));
            }
        }
        stops.sort(null);
        return stops;
    }

    /** What the checks find, the worse first where two stand at one place; what stands nowhere in the text is left out. */
    public static List<Stop> problems(OpenLayer layer) {
        return Checks.run(CheckedLayer.of(layer)).stream()
                .filter(problem -> problem.place().begin() >= 0)
                .map(problem -> stop(layer, problem))
                .sorted()
                .toList();
    }

    private static Stop stop(OpenLayer layer, Problem problem) {
        int end = Math.max(problem.place().begin(), problem.place().end());
        return new Stop(
                new TextRange(problem.place().begin(), end),
                Optional.ofNullable(problem.place().item()).flatMap(layer::item).orElse(null),
                problem.message());
    }

    /** The likely cues that no statement uses. */
    public static List<Stop> freeCues(OpenLayer layer) {
        List<Span> used = layer.statements().stream()
                .flatMap(statement -> statement.getCue().stream())
                .map(Span.class::cast)
                .toList();
        return VERBS.find(layer.text()).stream()
                .filter(hit -> !Spans.overlap(used, hit.range()))
                .map(hit -> new Stop(hit.range(), null, hit.range().of(layer.text())))
                .toList();
    }
}
