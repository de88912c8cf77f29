package org.isnad.review.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.core.guideline.GuidelineFile;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.ReasonCode;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.corpus.Article;
import org.isnad.review.reading.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gold of the sample corpus says to its two annotators. */
final class SampleFeedbackTest {
    private static final Path SEEDS = Path.of("../../seeds");

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void open() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SEEDS)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        }
        for (Path file : files) {
            Path copy = folder.resolve("seeds").resolve(SEEDS.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        project = Project.open(folder.resolve("seeds")).toOptional().orElseThrow();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private ArticleFeedback feedback(Article article, String annotator) {
        return ArticleFeedback.of(project, article, annotator).toOptional().orElseThrow();
    }

    private List<ArticleFeedback> all(String annotator) {
        return project.corpus().getArticles().stream()
                .map(article -> feedback(article, annotator))
                .toList();
    }

    @Test
    void everyUnitOfTheAnnotatorAndOfGoldIsToldOnce() {
        for (String annotator : List.of("mercury", "venus")) {
            for (ArticleFeedback each : all(annotator)) {
                long both = each.same() + each.count(Change.CONFIRMED) + each.count(Change.CHANGED);
                assertTrue(each.finished());
                assertEquals(0, each.open());
                assertEquals(each.own().readings().count(), both + each.count(Change.REMOVED));
                assertEquals(each.gold().readings().count(), both + each.count(Change.MISSED));
                FeedbackWords words = new FeedbackWords(each, project.corpus(), Locale.ENGLISH);
                each.entries().forEach(entry -> {
                    assertFalse(words.hover(entry).isBlank());
                    assertFalse(words.why(entry).isEmpty());
                    assertEquals(
                            entry.change() == Change.CHANGED,
                            !entry.differences().isEmpty());
                });
            }
        }
        assertTrue(project.openLayers().isEmpty());
    }

    @Test
    void theReviewersReasonStandsBesideTheChange() {
        Article article = project.corpus().getArticles().get(0);
        var gold = project.layer(article, Project.GOLD).toOptional().orElseThrow();
        var own = project.layer(article, "mercury").toOptional().orElseThrow();
        Reading mine = ArticleFeedback.of(own, gold).entries().stream()
                .filter(entry -> entry.kind() == UnitKind.STATEMENT && entry.change() == Change.CHANGED)
                .findFirst()
                .orElseThrow()
                .ownReading();
        gold.resource().getContents().removeIf(Adjudication.class::isInstance);
        Adjudication decision = AnnotationFactory.eINSTANCE.createAdjudication();
        decision.setKind(UnitKind.STATEMENT);
        decision.setDecision(Decision.MERGED);
        decision.setReasonCode(ReasonCode.GUIDELINE_GAP);
        decision.setNote("See <3.2>.");
        decision.setBy("jupiter");
        decision.setAt("2026-03-07T10:00:00Z");
        decision.getReadings().add("mercury:" + mine.id());
        gold.resource().getContents().add(decision);
        ArticleFeedback feedback = ArticleFeedback.of(own, gold);
        FeedbackEntry entry = feedback.entries().stream()
                .filter(each -> each.ownReading() == mine || mine.equals(each.ownReading()))
                .findFirst()
                .orElseThrow();
        String hover = new FeedbackWords(feedback, project.corpus(), Locale.ENGLISH).hover(entry);
        for (String part : List.of("put together", "gap in the guideline", "See <3.2>.", "jupiter", "2026-03-07")) {
            assertTrue(hover.contains(part), hover);
        }
        String html = new FeedbackReport("mercury", List.of(feedback), project.corpus(), Locale.ENGLISH).html();
        assertTrue(html.contains("See &lt;3.2&gt;."), html);
        decision.setDecision(null);
        assertTrue(ArticleFeedback.of(own, gold).open() > 0);
    }

    @Test
    void reportsInBothLanguagesKeepTheDirectionOfTheArticle() {
        List<ArticleFeedback> articles = new ArrayList<>(all("venus"));
        String arabic = new FeedbackReport("venus", articles, project.corpus(), Locale.forLanguageTag("ar")).html();
        assertTrue(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
        String english = new FeedbackReport("venus", articles, project.corpus(), Locale.ENGLISH).html();
        assertTrue(english.contains("<blockquote lang=\"ar\" dir=\"auto\">"));
        assertTrue(english.contains("<mark>"));
        String markdown = new FeedbackReport("venus", articles, project.corpus(), Locale.ENGLISH).markdown();
        assertTrue(markdown.contains("> \u2068"));
        assertEquals(
                markdown.chars().filter(c -> c == '\u2068').count(),
                markdown.chars().filter(c -> c == '\u2069').count());
    }

    @Test
    void aHardCaseStandsInTheGuidelineOnce() {
        ArticleFeedback feedback = all("venus").stream()
                .filter(each -> !each.entries().isEmpty())
                .findFirst()
                .orElseThrow();
        FeedbackEntry entry = feedback.entries().get(0);
        GuidelineExample example = GuidelineExample.of(feedback, entry, project, Locale.ENGLISH);
        assertFalse(example.append(project, Locale.ENGLISH).hasErrors());
        assertFalse(example.append(project, Locale.ENGLISH).hasErrors());
        String text = GuidelineFile.read(project.folder()).value().orElseThrow();
        String words = Snippet.of(feedback.text(), entry.begin(), entry.end()).words();
        assertTrue(text.contains("# Hard cases\n"));
        assertTrue(text.contains(words));
        assertEquals(
                text.indexOf(example.markdown().strip()),
                text.lastIndexOf(example.markdown().strip()));
    }
}
