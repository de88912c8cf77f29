package org.isnad.exchange.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.review.agree.AgreementWish;

/**
 * Makes the release of a project: gold with splits by group, each annotator's layer, texts or none, further formats, agreement,
 * guideline, losses and checksums.
 *
 * <p>To be made by the thread that owns the project, which it reads as it is then, unsaved changes included; preview and build may
 * be called by any one thread after that, and of a release made once.
 */
public final class Release {

    /** So many problems are told at most. */
    public static final int MOST_PROBLEMS = 200;
    /** With fewer groups no split is claimed. */
    public static final int FEWEST_GROUPS = 10;

    private final ReleaseSource source;
    private final ReleaseSettings settings;
    private int resamples = AgreementWish.RESAMPLES;

    private Release(Project project, ReleaseSettings settings) {
        this.source = ReleaseSource.take(project);
        this.settings = settings;
    }

    public static Release of(Project project, ReleaseSettings settings) {
        return new Release(project, settings);
    }

    /** All in one, for a thread that owns the project. */
    public static Outcome<ReleaseReport> build(
            Project project, ReleaseSettings settings, Path output, boolean force, Monitor monitor) {
        return of(project, settings).build(output, force, monitor);
    }

    /** With so many resamples for the intervals of agreement. */
    Release resampled(int times) {
        resamples = times;
        return this;
    }

    /** What would be released; nothing is written. Without value when cancelled or where nothing can be released. */
    public Outcome<ReleasePreview> preview(Monitor monitor) {
        return new ReleaseBuild(source, settings, resamples).preview(monitor);
    }

    /**
     * Writes the bundle, all of it or nothing, and reads it back.
     *
     * @param output absent, empty, or an earlier bundle, which is replaced
     * @param force whether errors of checks and open conflicts are overridden, which the card then says
     * @return without value: {@code release.refused} followed by the problems that keep it back, {@code release.no-article},
     *     {@code release.no-gold}, {@code release.no-format}, {@code release.folder} where the folder holds something else,
     *     {@code release.self-check}, {@code export.cancelled}, {@code export.io}; otherwise what the settings leave open
     */
    public Outcome<ReleaseReport> build(Path output, boolean force, Monitor monitor) {
        return new ReleaseBuild(source, settings, resamples).build(output, force, monitor);
    }

    static Outcome<ReleaseReport> refused(Obstacles obstacles) {
        List<Problem> problems = new ArrayList<>();
        problems.add(ExchangeMessages.error("release.refused", Place.NOWHERE, obstacles.count()));
        problems.addAll(obstacles.first());
        return Outcome.failed(problems);
    }
}
