package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.uima.suggest.SuggestionRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code isnad suggest DIR [ARTICLE…]}: what engines propose goes into the machine's layers. Exit code 1 where an engine or
 * an article failed and the others went on.
 */
@Command(name = "suggest", resourceBundle = "org.isnad.cli.messages")
final class SuggestCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ARTICLE", descriptionKey = "articles")
    private List<String> names = new ArrayList<>();

    @Option(names = "--engine", paramLabel = "FILE", descriptionKey = "engine")
    private List<Path> engines = new ArrayList<>();

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        try (Project project = folder.open(terminal)) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            if (project.corpus().isSuggestionsOff() && !force) {
                terminal.line(Texts.text("suggest.off"));
                return Main.OK;
            }
            List<Article> articles =
                    new ArrayList<>(names.isEmpty() ? project.corpus().getArticles() : List.of());
            for (String name : names) {
                Optional<Article> article = project.article(name);
                if (article.isEmpty()) {
                    terminal.error(Texts.text("suggest.article.unknown", name));
                    return Main.BAD_INPUT;
                }
                articles.add(article.get());
            }
            return run(project, articles);
        }
    }

    private int run(Project project, List<Article> articles) {
        Terminal terminal = main.terminal();
        Outcome<SuggestionRun.Report> outcome = SuggestionRun.run(project, articles, engines, terminal.monitor());
        terminal.problems(outcome.problems());
        if (!outcome.isPresent()) {
            return Main.BAD_INPUT;
        }
        int all = 0;
        for (SuggestionRun.Counts counts : outcome.value().articles()) {
            all += counts.all();
            terminal.line(Texts.text(
                    "suggest.line",
                    counts.article(),
                    counts.mentions(),
                    counts.quotes(),
                    counts.statements(),
                    counts.stances()));
        }
        terminal.line(Texts.text("suggest.done", all, outcome.value().articles().size()));
        return outcome.hasErrors() ? Main.FINDINGS : Main.OK;
    }
}
