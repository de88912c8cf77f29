package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.ui.OpenProject;
import org.isnad.ui.project.ProjectSwitch;

/**
 * The project that a session begins with, opened before there is a workbench: the editors that come back ask for it, and while
 * the workbench starts no other thread gets a word in, so that a large project would be read in the thread that draws.
 */
final class StartProject {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ur");

    private StartProject() {}

    /**
     * Opens a project; a large one can be cancelled, then there is none.
     *
     * @param argument its folder, or null for that of the last session
     * @return why it could not be opened
     */
    static List<Problem> open(String argument) {
        Optional<Path> folder = argument == null
                ? OpenProject.get().last().filter(path -> Files.exists(path.resolve(Project.FILE)))
                : Optional.of(Path.of(argument));
        // The workbench decides anew, by its own arguments; until then a dialog stands as the language asks.
        boolean mirrored = RIGHT_TO_LEFT.contains(Locale.getDefault().getLanguage());
        Window.setDefaultOrientation(mirrored ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        return folder.map(path -> OpenProject.get().open(path, place -> ProjectSwitch.read(null, place)))
                .map(Outcome::problems)
                .orElse(List.of());
    }
}
