package org.isnad.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.model.annotation.MentionType;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.AgreementRun;
import org.isnad.review.agree.AgreementWish;
import org.isnad.review.agree.LayersInMemory;
import org.isnad.review.agree.Measure;
import org.isnad.review.agree.Reason;
import org.isnad.review.reading.LayerBuilder;
import org.junit.jupiter.api.Test;

class AgreementReportTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static AgreementResult result() {
        LayersInMemory corpus = new LayersInMemory();
        for (String article : List.of("x", "y", "z", "w")) {
            corpus.add(
                    article,
                    new LayerBuilder("a<b")
                            .mention("1", 0, 5, "p1", MentionType.NAME)
                            .mention("2", 10, 15, "p1", MentionType.NOMINAL)
                            .build(),
                    new LayerBuilder("c|d")
                            .mention("1", 0, 5, "p1", MentionType.NAME)
                            .mention("2", 10, 15, "p2", MentionType.NAME)
                            .build());
        }
        return AgreementRun.run(corpus, AgreementWish.ALL.bootstrap(50, 3), new BasicMonitor())
                .value();
    }

    private static AgreementResult nothing() {
        return AgreementRun.run(new LayersInMemory().add("x"), AgreementWish.ALL, new BasicMonitor())
                .value();
    }

    @Test
    void htmlStandsAloneAndEscapesNames() {
        String html = AgreementReport.html(result(), Locale.ENGLISH);
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("src="));
        assertFalse(html.contains("a<b"));
        assertTrue(html.contains("a&lt;b"));
        assertTrue(html.contains("seed 3"));
        assertTrue(html.contains("50 bootstrap resamples"));
        assertFalse(html.contains("NaN"));
        assertEquals(html.split("<table", -1).length, html.split("</table>", -1).length);
    }

    @Test
    void arabicReadsFromRightToLeft() {
        String html = AgreementReport.html(result(), ARABIC);
        assertTrue(html.contains("dir=\"rtl\""));
        assertTrue(html.contains("اتفاق الواسمين"));
        assertTrue(AgreementReport.markdown(result(), ARABIC).contains("الجدول"));
    }

    @Test
    void aTableKeepsItsColumnsWhateverANameHolds() {
        String markdown = AgreementReport.markdown(result(), Locale.ENGLISH);
        assertTrue(markdown.contains("c\\|d"));
        assertTrue(markdown.contains("Table 1."));
    }

    @Test
    void aCorpusWithNothingToCompareSaysSo() {
        assertTrue(AgreementReport.markdown(nothing(), Locale.ENGLISH).contains("nothing to compare"));
        assertTrue(AgreementReport.markdown(nothing(), Locale.ENGLISH).contains("no layer to compare"));
    }

    @Test
    void jsonHasNumbersAndNullsWithReasons() {
        Map<String, Object> json = AgreementJson.of(result());
        Map<?, ?> questions = (Map<?, ?>) json.get("questions");
        Map<?, ?> medium = (Map<?, ?>) questions.get("statement.medium");
        Map<?, ?> figure = (Map<?, ?>) ((List<?>) medium.get("figures")).get(0);
        assertEquals(null, figure.get("value"));
        assertTrue(figure.get("undefined") instanceof String);
        Map<?, ?> type = (Map<?, ?>) questions.get("mention.type");
        Map<?, ?> observed = (Map<?, ?>) ((List<?>) type.get("figures")).get(0);
        assertEquals(0.5, observed.get("value"));
        assertEquals(8L, observed.get("n"));
    }

    @Test
    void everyMeasureReasonAndQuestionHasItsWordsInBothLanguages() throws IOException {
        assertEquals(
                load("messages.properties").stringPropertyNames(),
                load("messages_ar.properties").stringPropertyNames());
        for (Locale locale : List.of(Locale.ENGLISH, ARABIC)) {
            AgreementNames names = AgreementNames.of(locale);
            for (Measure measure : Measure.values()) {
                assertFalse(names.measure(measure).isEmpty());
            }
            for (Reason reason : Reason.values()) {
                assertFalse(names.reason(reason).isEmpty());
            }
            nothing()
                    .questions()
                    .forEach(question -> assertFalse(names.question(question).isEmpty()));
        }
        assertEquals("ضمير", AgreementNames.of(ARABIC).label("mention.type", "PRONOUN"));
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(AgreementMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
