package org.isnad.review.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.core.guideline.GuidelineFile;
import org.isnad.core.guideline.GuidelineTemplate;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;

/**
 * A hard case as an example in the guideline of a project: its words as they are now, what was read and decided, and why. It is
 * written at the end of {@code guideline.md}, which is a change of that file and not a step that can be undone.
 */
public final class GuidelineExample {
    private final Article article;
    private final String markdown;

    private GuidelineExample(Article article, String markdown) {
        this.article = article;
        this.markdown = markdown;
    }

    /** An entry of feedback, with both readings and the decision. */
    public static GuidelineExample of(ArticleFeedback feedback, FeedbackEntry entry, Project project, Locale locale) {
        FeedbackWords words = new FeedbackWords(feedback, project.corpus(), locale);
        FeedbackMessages messages = FeedbackMessages.of(locale);
        FeedbackMarkdown format = begin(feedback.article(), words.kind(entry), messages);
        format.quote(
                Snippet.of(feedback.text(), entry.begin(), entry.end()),
                feedback.article().getLanguage());
        List<FeedbackWords.Row> rows = words.rows(entry);
        if (entry.change() == Change.CHANGED) {
            format.table(
                    List.of(messages.text("report.feature"), feedback.annotator(), messages.text("report.gold")),
                    rows.stream()
                            .map(row -> List.of(row.feature(), row.own(), row.gold()))
                            .toList());
        }
        format.reasons(words.why(entry));
        return new GuidelineExample(feedback.article(), format.end());
    }

    /** Words that nobody has decided on. */
    public static GuidelineExample of(Article article, String text, int begin, int end, String comment, Locale locale) {
        FeedbackMarkdown format = begin(article, "", FeedbackMessages.of(locale));
        format.quote(Snippet.of(text, begin, end), article.getLanguage());
        if (comment != null && !comment.isBlank()) {
            format.paragraph(comment);
        }
        return new GuidelineExample(article, format.end());
    }

    private static FeedbackMarkdown begin(Article article, String kind, FeedbackMessages messages) {
        FeedbackMarkdown format = new FeedbackMarkdown();
        String title =
                article.getTitle() == null || article.getTitle().isBlank() ? article.getId() : article.getTitle();
        format.heading(2, messages.text("guideline.case", title) + (kind.isEmpty() ? "" : " – " + kind), null);
        return format;
    }

    public Article article() {
        return article;
    }

    /** What is written. */
    public String markdown() {
        return markdown;
    }

    /** Writes it; a project without guideline gets the template first. One that stands there already is not written twice. */
    public Outcome<Void> append(Project project, Locale locale) {
        return GuidelineFile.read(project.folder()).then(text -> {
            String before =
                    text.orElseGet(() -> GuidelineTemplate.of(project.corpus())).stripTrailing();
            return before.contains(markdown.strip())
                    ? Outcome.of(null)
                    : GuidelineFile.write(
                            project.folder(),
                            before + "\n\n" + heading(before, locale).orElse("") + markdown);
        });
    }

    private static Optional<String> heading(String before, Locale locale) {
        String heading = "# " + FeedbackMessages.of(locale).text("guideline.heading");
        return before.lines().anyMatch(line -> line.strip().equals(heading))
                ? Optional.empty()
                : Optional.of(heading + "\n\n");
    }
}
