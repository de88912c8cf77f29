package org.isnad.ui.review.agreement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.AgreementRun;
import org.isnad.review.agree.AgreementSource;
import org.isnad.review.agree.AgreementWish;
import org.isnad.review.agree.CorpusSource;
import org.isnad.review.agree.UnitRef;
import org.isnad.review.reading.ReviewSnapshot;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Jobs;

/** What is reckoned of a project in the background, one thing of a kind at a time; a new wish ends the one before. */
final class Computation {

    private Job figures;
    private Job units;

    /** The figures of all that who sits here may read; the listener hears nothing where it is cancelled. */
    void figures(Project project, Consumer<Outcome<AgreementResult>> listener) {
        cancel();
        AgreementSource source = source(project);
        figures = Jobs.background(
                AgreementMessages.Job_figures,
                monitor -> AgreementRun.run(source, AgreementWish.ALL, monitor),
                listener);
    }

    /** Units of the layers as they are now. */
    void units(
            Project project,
            Function<AgreementSource, Function<Monitor, Outcome<List<UnitRef>>>> find,
            Consumer<Outcome<List<UnitRef>>> listener) {
        if (units != null) {
            units.cancel();
        }
        Function<Monitor, Outcome<List<UnitRef>>> work = find.apply(source(project));
        units = Jobs.background(AgreementMessages.Job_units, work, listener);
    }

    void cancel() {
        if (figures != null) {
            figures.cancel();
        }
        if (units != null) {
            units.cancel();
        }
    }

    private static AgreementSource source(Project project) {
        return CorpusSource.take(
                project, ReviewSnapshot.take(project, article -> true, ArticleEditors.blinding(project)));
    }
}
