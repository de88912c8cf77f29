package org.isnad.exchange.release;

import java.nio.file.Path;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;

/**
 * Makes the release of a project: gold with splits by group, each annotator's layer, texts or none, further formats, agreement,
 * guideline, losses and checksums.
 *
 * <p>To be made by the thread that owns the project, which it reads as it is then, unsaved changes included; preview and build may
 * be called by any one thread after that.
 */
public final class Release {

    /** So many problems are told at most. */
    public static final int MOST_PROBLEMS = 200;
    /** With fewer groups no split is claimed. */
    public static final int FEWEST_GROUPS = 10;

    private final Project project;
    private final ReleaseSettings settings;

    private Release(Project project, ReleaseSettings settings) {
        this.project = project;
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

    /** What would be released; nothing is written. Without value when cancelled or where an article cannot be read. */
    public Outcome<ReleasePreview> preview(Monitor monitor) {
        return Outcome.failed();
    }

    /**
     * Writes the bundle, all of it or nothing, and reads it back.
     *
     * @param output absent, empty, or an earlier bundle, which is replaced
     * @param force whether errors of checks and open conflicts are overridden, which the card then says
     * @return without value: {@code release.refused} with the problems that keep it back, {@code release.folder} where the folder
     *     holds something else, {@code export.cancelled}, {@code export.io}
     */
    public Outcome<ReleaseReport> build(Path output, boolean force, Monitor monitor) {
        return Outcome.failed();
    }
}
