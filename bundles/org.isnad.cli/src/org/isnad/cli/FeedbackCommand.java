package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.AtomicFile;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.review.feedback.ArticleFeedback;
import org.isnad.review.feedback.FeedbackReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad feedback DIR}: what gold says to an annotator's work, and why; HTML, or Markdown where the name ends so. */
@Command(name = "feedback", resourceBundle = "org.isnad.cli.messages")
final class FeedbackCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--annotator", paramLabel = "NAME", required = true, descriptionKey = "annotator")
    private String annotator;

    @Option(names = "--article", paramLabel = "ID", descriptionKey = "article")
    private List<String> articles = List.of();

    @Option(names = "--output", paramLabel = "FILE", required = true, descriptionKey = "output")
    private Path output;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        try (Project project = folder.open(terminal)) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            for (String id : articles) {
                if (project.article(id).isEmpty()) {
                    terminal.error(Texts.text("feedback.article", id));
                    return Main.BAD_INPUT;
                }
            }
            List<ArticleFeedback> feedback = feedback(project, terminal);
            if (feedback.isEmpty()) {
                terminal.error(Texts.text("feedback.none", annotator));
                return Main.BAD_INPUT;
            }
            write(new FeedbackReport(annotator, feedback, project.corpus(), Locale.getDefault()));
            terminal.line(Texts.text(
                    "feedback.written",
                    output,
                    feedback.size(),
                    feedback.stream().mapToInt(each -> each.entries().size()).sum()));
            return Main.OK;
        }
    }

    /** Articles without the annotator's layer or without gold have none. */
    private List<ArticleFeedback> feedback(Project project, Terminal terminal) {
        List<ArticleFeedback> feedback = new ArrayList<>();
        for (Article article : project.corpus().getArticles()) {
            List<String> layers = project.layers(article);
            boolean wanted = articles.isEmpty() || articles.contains(article.getId());
            if (wanted && layers.contains(annotator) && layers.contains(Project.GOLD)) {
                Outcome<ArticleFeedback> one = ArticleFeedback.of(project, article, annotator);
                terminal.problems(one.problems());
                one.toOptional().ifPresent(feedback::add);
            }
        }
        return feedback;
    }

    private void write(FeedbackReport report) throws IOException {
        boolean markdown =
                output.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md");
        AtomicFile.write(
                output.toAbsolutePath(),
                (markdown ? report.markdown() : report.html()).getBytes(StandardCharsets.UTF_8));
    }
}
