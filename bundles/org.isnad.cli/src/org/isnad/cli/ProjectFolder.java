package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.core.project.Project;
import picocli.CommandLine.Parameters;

/** The project on which a command works: the first of its parameters. */
final class ProjectFolder {

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "folder")
    private Path path;

    Path path() {
        return path;
    }

    /** Opens the project; null, with the problems printed, where that cannot be. */
    Project open(Terminal terminal) {
        return terminal.open(path);
    }
}
