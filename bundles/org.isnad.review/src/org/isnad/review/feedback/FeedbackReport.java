package org.isnad.review.feedback;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.annotation.ReasonCode;
import org.isnad.model.corpus.Corpus;

/** Feedback on several articles for one annotator, as HTML or Markdown in the language of a reader. */
public final class FeedbackReport {
    private final String annotator;
    private final List<ArticleFeedback> articles;
    private final Corpus corpus;
    private final Locale locale;
    private final FeedbackMessages messages;

    public FeedbackReport(String annotator, List<ArticleFeedback> articles, Corpus corpus, Locale locale) {
        this.annotator = annotator;
        this.articles = List.copyOf(articles);
        this.corpus = corpus;
        this.locale = locale;
        messages = FeedbackMessages.of(locale);
    }

    /** One file that needs nothing else. */
    public String html() {
        return write(new FeedbackHtml(messages.isArabic()));
    }

    public String markdown() {
        return write(new FeedbackMarkdown());
    }

    private String write(FeedbackFormat format) {
        format.begin(messages.text("report.title", annotator));
        long same = articles.stream().mapToLong(ArticleFeedback::same).sum();
        format.paragraph(messages.text(
                "report.summary",
                articles.size(),
                same + count(Change.CONFIRMED),
                count(Change.CONFIRMED),
                count(Change.CHANGED),
                count(Change.REMOVED),
                count(Change.MISSED)));
        reasons(format);
        articles.forEach(article -> article(format, article));
        return format.end();
    }

    private long count(Change change) {
        return articles.stream().mapToLong(article -> article.count(change)).sum();
    }

    private void reasons(FeedbackFormat format) {
        Map<ReasonCode, Integer> counts = new EnumMap<>(ReasonCode.class);
        for (ArticleFeedback article : articles) {
            article.entries().stream()
                    .filter(entry -> entry.change() != Change.CONFIRMED)
                    .flatMap(entry -> entry.ruling().stream())
                    .filter(ruling -> ruling.reason() != null)
                    .forEach(ruling -> counts.merge(ruling.reason(), 1, Integer::sum));
        }
        if (!counts.isEmpty()) {
            format.heading(2, messages.text("report.reasons"), null);
            format.table(
                    List.of(messages.text("report.reasonColumn"), messages.text("report.countColumn")),
                    counts.entrySet().stream()
                            .map(each -> List.of(
                                    messages.text("reason." + each.getKey()),
                                    each.getValue().toString()))
                            .toList());
        }
    }

    private void article(FeedbackFormat format, ArticleFeedback article) {
        String language = article.article().getLanguage() == null
                ? "ar"
                : article.article().getLanguage();
        String title = article.article().getTitle();
        format.heading(2, title == null || title.isBlank() ? article.article().getId() : title, language);
        format.paragraph(messages.text(
                "report.articleSummary",
                article.same() + article.count(Change.CONFIRMED),
                article.count(Change.CHANGED),
                article.count(Change.REMOVED),
                article.count(Change.MISSED),
                article.open()));
        if (!article.finished()) {
            format.paragraph(messages.text("report.unfinished"));
        }
        FeedbackWords words = new FeedbackWords(article, corpus, locale);
        article.entries().forEach(entry -> entry(format, article, words, entry, language));
        if (article.entries().isEmpty()) {
            format.paragraph(messages.text("report.nothing"));
        }
    }

    private void entry(
            FeedbackFormat format, ArticleFeedback article, FeedbackWords words, FeedbackEntry entry, String language) {
        format.heading(3, words.kind(entry) + " – " + entry.change().label(locale), null);
        format.quote(Snippet.of(article.text(), entry.begin(), entry.end()), language);
        if (entry.change() != Change.CONFIRMED) {
            format.table(
                    List.of(messages.text("report.feature"), messages.text("report.own"), messages.text("report.gold")),
                    words.rows(entry).stream()
                            .map(row -> List.of(row.feature(), shown(row.own()), shown(row.gold())))
                            .toList());
        }
        format.reasons(words.why(entry));
    }

    private String shown(String value) {
        return value.isEmpty() ? messages.text("report.nobody") : value;
    }
}
