package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad info DIR}: what a project holds. */
@Command(name = "info", resourceBundle = "org.isnad.cli.messages")
final class InfoCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        try (Project project = folder.open(main.terminal())) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            ProjectInfo info = ProjectInfo.of(project);
            if (json) {
                main.terminal().json(info);
            } else {
                print(info);
            }
            return Main.OK;
        }
    }

    private void print(ProjectInfo info) {
        Terminal terminal = main.terminal();
        terminal.line(Texts.text("info.project", info.name(), info.articles().size(), info.actors(), info.issues()));
        for (ProjectInfo.ArticleInfo article : info.articles()) {
            terminal.line(Texts.text("info.article", article.id(), article.characters(), article.title()));
            for (ProjectInfo.LayerInfo layer : article.layers()) {
                terminal.line(Texts.text(
                        "info.layer", layer.annotator(), layer.mentions(), layer.statements(), layer.stances()));
            }
        }
    }
}
