package org.isnad.ui.review.adjudication.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StatementReading;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The readings of a statement slot by slot: what differs stands out, word for word. */
class SectionsTest {

    private static final String TEXT = "قال الوزير إن المحادثات كانت مفيدة جداً أمس.";

    private final Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
    private final Sections sections =
            new Sections(corpus, TEXT, List.of("mercury", "venus", "mars"), (reader, id) -> reader + "/" + id);

    @BeforeEach
    void registerTheMinister() {
        Actor minister = CorpusFactory.eINSTANCE.createActor();
        minister.setId("minister");
        minister.setLabel("الوزير");
        corpus.getActors().add(minister);
    }

    private static TextRange range(String words) {
        int begin = TEXT.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    private static StatementReading statement(String content, ReportType type) {
        TextRange place = range("الوزير");
        MentionReading source =
                new MentionReading("m", place.begin(), place.end(), "minister", MentionType.NOMINAL, null);
        return new StatementReading(
                "s",
                List.of(source),
                List.of(range("قال")),
                List.of(range(content)),
                List.of(),
                List.of(),
                List.of(),
                "p",
                type,
                Medium.SPEECH,
                SpeechAct.ASSERTIVE,
                EventStatus.ACTUAL,
                Map.of());
    }

    private Section section(Map<String, Reading> readings, DifferenceKind... differing) {
        return sections.of("key", UnitKind.STATEMENT, "title", readings, Set.of(differing), false);
    }

    private static Row row(Section section, DifferenceKind slot) {
        return section.rows().stream()
                .filter(row -> ((Slot) row.slot()).difference() == slot)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheWordsThatOthersDoNotHaveStandOut() {
        Section section = section(
                Map.of(
                        "mercury", statement("المحادثات كانت مفيدة", ReportType.INDIRECT),
                        "venus", statement("المحادثات كانت مفيدة جداً", ReportType.INDIRECT)),
                DifferenceKind.CONTENT);
        Row content = row(section, DifferenceKind.CONTENT);
        assertTrue(content.differs());
        assertEquals(
                List.of(new Cell.Run("المحادثات كانت مفيدة", false)),
                content.cells().get(0).runs());
        assertEquals(
                List.of(new Cell.Run("المحادثات كانت مفيدة", false), new Cell.Run(" جداً", true)),
                content.cells().get(1).runs());
        assertNull(content.cells().get(2));
        assertEquals(Set.of(2), section.missing().keySet());
        assertTrue(section.missing().get(2).contains("mars"));
    }

    @Test
    void whatAgreesIsQuietAndEmptySlotsAreLeftOut() {
        Section section = section(
                Map.of(
                        "mercury", statement("المحادثات كانت مفيدة", ReportType.INDIRECT),
                        "venus", statement("المحادثات كانت مفيدة", ReportType.MIXED)),
                DifferenceKind.REPORT_TYPE);
        assertEquals(
                "الوزير «الوزير»", row(section, DifferenceKind.SOURCE).shared().text());
        assertFalse(row(section, DifferenceKind.CONTENT).shared().runs().get(0).differs());
        assertTrue(row(section, DifferenceKind.REPORT_TYPE).isTag());
        assertTrue(section.rows().stream().noneMatch(row -> ((Slot) row.slot()).difference() == DifferenceKind.RELAY));
        ReadingTable table = new ReadingTable(List.of(), List.of(section));
        assertEquals(List.of(row(section, DifferenceKind.REPORT_TYPE)), table.open());
    }

    @Test
    void aReferenceIsReadInTheLayerOfItsReader() {
        Section section = section(
                Map.of(
                        "mercury", statement("مفيدة", ReportType.INDIRECT),
                        "venus", statement("مفيدة", ReportType.INDIRECT)),
                DifferenceKind.PARENT);
        assertEquals(
                "venus/p", row(section, DifferenceKind.PARENT).cells().get(1).text());
    }

    @Test
    void nothingIsToBeChosenInAQuietSection() {
        Section quiet = sections.of(
                "key",
                UnitKind.STATEMENT,
                "title",
                Map.of("mercury", statement("مفيدة", ReportType.INDIRECT)),
                Set.of(DifferenceKind.CONTENT),
                true);
        assertTrue(new ReadingTable(List.of(), List.of(quiet)).open().isEmpty());
    }

    @Test
    void longSharedWordsAreShortenedInTheirMiddle() {
        String longText = "كلمة ".repeat(60).strip();
        TextRange all = new TextRange(0, longText.length());
        TextRange less = new TextRange(0, longText.length() - 5);
        SharedWords words = new SharedWords(longText, Arrays.asList(List.of(all), List.of(less), null));
        String shown = words.cell(List.of(all)).text();
        assertTrue(shown.contains(" … ") && shown.length() < 110, shown);
        assertTrue(words.cell(List.of(all)).runs().get(1).differs());
    }
}
