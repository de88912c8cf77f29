package org.isnad.ui.exchange.export;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.Losses;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;

/** What an export would lose, counted before it is made; counted once for each format and layer. */
final class LossForecast {

    /** What a count was made of. */
    private record Subject(String format, Optional<String> layer) {}

    private final ExportChoice choice;
    private Subject counted;
    private Outcome<Losses> losses = Outcome.failed();

    LossForecast(ExportChoice choice) {
        this.choice = choice;
    }

    /** Whether what is chosen now has been counted. */
    boolean isCurrent() {
        return subject().equals(counted);
    }

    private Subject subject() {
        return new Subject(choice.format().id(), choice.layer());
    }

    /** The work of counting, for a thread of its own. */
    Outcome<Losses> count(Project project, Monitor monitor) {
        return choice.format().losses(new ExportRequest(project, choice.layer()), monitor);
    }

    /** Keeps what was counted for what is chosen now. */
    void take(Outcome<Losses> outcome) {
        losses = outcome;
        counted = subject();
    }

    /** Forgets a count, so that it is made again. */
    void forget() {
        counted = null;
    }

    /** Whether the export would fail. */
    boolean isFailure() {
        return losses.hasErrors();
    }

    boolean isCancelled() {
        return !losses.isPresent() && !losses.hasErrors();
    }

    /** How it stands, in one sentence. */
    String headline() {
        if (isFailure()) {
            return Messages.Export_lossesFailed;
        }
        if (isCancelled()) {
            return Messages.Export_lossesCancelled;
        }
        return losses.value().list().isEmpty() ? Messages.Export_lossesNone : Messages.Export_lossesSome;
    }

    /** A sentence for each kind of loss, then what is wrong. */
    String text() {
        StringJoiner lines = new StringJoiner("\n");
        losses.toOptional().map(Losses::sentences).orElse(List.of()).forEach(lines::add);
        List<Problem> problems = isCancelled() ? List.of() : losses.problems();
        problems.stream().map(ProblemDialogs::sentence).distinct().forEach(lines::add);
        return lines.toString();
    }
}
