package org.isnad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code isnad new DIR}: an empty project. */
@Command(name = "new", resourceBundle = "org.isnad.cli.messages")
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "DIR", descriptionKey = "folder")
    private Path folder;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    private String name;

    @Override
    public Integer call() {
        Path absolute = folder.toAbsolutePath().normalize();
        String projectName = name == null ? String.valueOf(absolute.getFileName()) : name;
        Outcome<Project> project = Project.create(folder, projectName);
        main.terminal().problems(project.problems());
        if (!project.isPresent()) {
            return Main.BAD_INPUT;
        }
        project.value().close();
        main.terminal().line(Texts.text("new.done", projectName, absolute));
        return Main.OK;
    }
}
