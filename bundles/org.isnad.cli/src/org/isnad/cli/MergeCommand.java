package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Article;
import org.isnad.review.adjudicate.MergePolicy;
import org.isnad.review.adjudicate.MergeReport;
import org.isnad.review.adjudicate.MergeReport.Merged;
import org.isnad.review.adjudicate.MergeRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code isnad merge DIR}: merges the layers of annotators into gold. Exit code 1 where an article failed and the others went
 * on; units that are open are no failure.
 */
@Command(name = "merge", resourceBundle = "org.isnad.cli.messages")
final class MergeCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--policy", paramLabel = "POLICY", descriptionKey = "policy")
    private String policy;

    @Option(names = "--article", paramLabel = "ARTICLE", descriptionKey = "article")
    private List<String> names = new ArrayList<>();

    @Option(names = "--layers", paramLabel = "A,B", split = ",", descriptionKey = "layers")
    private List<String> layers = new ArrayList<>();

    @Option(names = "--by", paramLabel = "R", descriptionKey = "by")
    private String by;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        try (Project project = folder.open(terminal)) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            Outcome<MergePolicy> wanted =
                    policy == null ? Outcome.of(MergePolicy.of(project.corpus())) : MergePolicy.parse(policy);
            terminal.problems(wanted.problems());
            boolean known = layers.stream().allMatch(layer -> Works.knows(terminal, project, layer))
                    && (by == null || Works.knows(terminal, project, by));
            Optional<List<Article>> articles = names.isEmpty()
                    ? Optional.of(project.corpus().getArticles())
                    : Works.articles(terminal, project, names);
            if (!wanted.isPresent() || !known || articles.isEmpty()) {
                return Main.BAD_INPUT;
            }
            return merge(project, articles.get(), wanted.value());
        }
    }

    private int merge(Project project, List<Article> articles, MergePolicy wanted) {
        Terminal terminal = main.terminal();
        String who = by == null ? onlyReviewer(project) : by;
        Outcome<MergeReport> outcome = MergeRun.run(project, articles, layers, wanted, who, terminal.monitor());
        terminal.problems(outcome.problems());
        MergeReport report = outcome.value();
        for (Merged merged : report.articles()) {
            String key = merged.finished() ? "merge.line.finished" : "merge.line";
            terminal.line(Texts.text(
                    key, merged.article(), merged.agreed(), merged.decided(), merged.open(), merged.reopened()));
        }
        terminal.line(Texts.text(
                "merge.done",
                report.articles().size(),
                wanted,
                report.sum(Merged::agreed),
                report.sum(Merged::decided),
                report.sum(Merged::open),
                report.sum(Merged::reopened),
                report.finished()));
        return outcome.hasErrors() ? Main.FINDINGS : Main.OK;
    }

    /** Null where there is none or a choice. */
    private static String onlyReviewer(Project project) {
        List<Annotator> reviewers = project.corpus().getAnnotators().stream()
                .filter(Annotator::isReviewer)
                .toList();
        return reviewers.size() == 1 ? reviewers.get(0).getId() : null;
    }
}
