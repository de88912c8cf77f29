package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.review.workflow.SubmitLayer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad submit DIR}: hands layers of an annotator over to the reviewer. */
@Command(name = "submit", resourceBundle = "org.isnad.cli.messages")
final class SubmitCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--annotator", paramLabel = "A", required = true, descriptionKey = "annotator")
    private String annotator;

    @Option(names = "--article", paramLabel = "ARTICLE", descriptionKey = "article")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        if (all != names.isEmpty()) {
            terminal.error(Texts.text("submit.which"));
            return Main.BAD_INPUT;
        }
        try (Project project = folder.open(terminal)) {
            if (project == null || !Works.knows(terminal, project, annotator)) {
                return Main.BAD_INPUT;
            }
            Optional<List<Article>> articles =
                    all ? Optional.of(begun(project)) : Works.articles(terminal, project, names);
            if (articles.isEmpty()) {
                return Main.BAD_INPUT;
            }
            if (articles.get().isEmpty()) {
                terminal.error(Texts.text("submit.none", annotator));
                return Main.BAD_INPUT;
            }
            return submit(project, articles.get());
        }
    }

    /** The articles of which the annotator has a layer that is not submitted. */
    private List<Article> begun(Project project) {
        return project.corpus().getArticles().stream()
                .filter(article -> project.layers(article).contains(annotator))
                .filter(article -> project.layer(article, annotator)
                        .toOptional()
                        .filter(layer -> !layer.isSubmitted())
                        .isPresent())
                .toList();
    }

    private int submit(Project project, List<Article> articles) {
        Terminal terminal = main.terminal();
        int done = 0;
        for (Article article : articles) {
            Outcome<OpenLayer> layer = project.layer(article, annotator);
            Outcome<Void> submitted = layer.then(open -> Works.save(project, new SubmitLayer(open, annotator)));
            terminal.problems(submitted.problems());
            if (!submitted.hasErrors()) {
                done++;
                List<Problem> errors = SubmitLayer.errors(layer.value());
                terminal.line(Texts.text(
                        errors.isEmpty() ? "submit.line" : "submit.errors", article.getId(), annotator, errors.size()));
            }
        }
        terminal.line(Texts.text("submit.done", done, articles.size()));
        return done == articles.size() ? Main.OK : Main.BAD_INPUT;
    }
}
