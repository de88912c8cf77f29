package org.isnad.ui.review.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.AtomicFile;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
import org.isnad.model.corpus.Article;
import org.isnad.review.feedback.ArticleFeedback;
import org.isnad.review.feedback.FeedbackReport;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;

/** Writes for the annotator of the active editor, else for the user, what gold says to all their articles. */
public final class ReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Project project = OpenProject.get().project().orElse(null);
        Optional<String> annotator = ArticleEditors.layer(HandlerUtil.getActiveEditor(event))
                .map(OpenLayer::annotator)
                .filter(name -> !name.equals(Project.GOLD))
                .or(() -> ActiveAnnotator.get().ask(shell));
        if (project != null && annotator.isPresent()) {
            ask(shell, annotator.get())
                    .ifPresent(file -> ProblemDialogs.show(
                            shell,
                            FeedbackMessages.Report_title,
                            write(project, annotator.get(), file).problems()));
        }
        return null;
    }

    private static Optional<Path> ask(Shell shell, String annotator) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(FeedbackMessages.Report_title);
        dialog.setOverwrite(true);
        dialog.setFileName("feedback-" + annotator + ".html");
        dialog.setFilterExtensions(new String[] {"*.html", "*.md"});
        dialog.setFilterNames(new String[] {FeedbackMessages.Report_html, FeedbackMessages.Report_markdown});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Articles whose gold the user may not read yet are left out. */
    static Outcome<Void> write(Project project, String annotator, Path file) {
        Blinding blinding = ArticleEditors.blinding(project);
        List<ArticleFeedback> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Article article : project.corpus().getArticles()) {
            List<String> layers = project.layers(article);
            if (layers.contains(annotator)
                    && layers.contains(Project.GOLD)
                    && blinding.mayRead(article.getId(), Project.GOLD)) {
                Outcome<ArticleFeedback> one = ArticleFeedback.of(project, article, annotator);
                one.toOptional().ifPresent(articles::add);
                problems.addAll(one.problems());
            }
        }
        FeedbackReport report = new FeedbackReport(annotator, articles, project.corpus(), Locale.getDefault());
        boolean markdown =
                file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md");
        try {
            AtomicFile.write(file, (markdown ? report.markdown() : report.html()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            String message = NLS.bind(FeedbackMessages.Report_failed, failure.getMessage());
            problems.add(Problem.error("feedback.unwritable", message, Place.file(file.toString()), ""));
        }
        return Outcome.<Void>of(null).with(problems);
    }
}
