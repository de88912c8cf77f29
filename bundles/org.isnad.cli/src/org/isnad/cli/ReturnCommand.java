package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.review.workflow.ReturnLayer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad return DIR}: gives submitted layers back to their annotator, with the reason. */
@Command(name = "return", resourceBundle = "org.isnad.cli.messages")
final class ReturnCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--annotator", paramLabel = "A", required = true, descriptionKey = "annotator")
    private String annotator;

    @Option(names = "--article", paramLabel = "ARTICLE", required = true, descriptionKey = "article")
    private List<String> names;

    @Option(names = "--note", paramLabel = "TEXT", required = true, descriptionKey = "note")
    private String note;

    @Option(names = "--by", paramLabel = "R", descriptionKey = "by")
    private String by;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        try (Project project = folder.open(terminal)) {
            if (project == null || !Works.knows(terminal, project, annotator)) {
                return Main.BAD_INPUT;
            }
            if (by != null && !Works.knows(terminal, project, by)) {
                return Main.BAD_INPUT;
            }
            Optional<List<Article>> articles = Works.articles(terminal, project, names);
            return articles.isPresent() ? giveBack(project, articles.get()) : Main.BAD_INPUT;
        }
    }

    private int giveBack(Project project, List<Article> articles) {
        Terminal terminal = main.terminal();
        boolean failed = false;
        for (Article article : articles) {
            Outcome<Void> returned = project.layer(article, annotator)
                    .then(layer -> Works.save(project, new ReturnLayer(layer, by, note)));
            terminal.problems(returned.problems());
            failed |= returned.hasErrors();
            if (!returned.hasErrors()) {
                terminal.line(Texts.text("return.line", article.getId(), annotator));
            }
        }
        return failed ? Main.BAD_INPUT : Main.OK;
    }
}
