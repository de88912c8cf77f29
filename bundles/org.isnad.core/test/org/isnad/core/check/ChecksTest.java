package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.ZoneKind;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void aCarefulLayerHasNoProblems() {
        LayerFixture layer = new LayerFixture("اتفاق في جنيف\nقال المبعوث: «الهدنة صامدة».\n");
        layer.actor("envoy", "المبعوث");
        layer.issue("truce");
        layer.zone(ZoneKind.HEADLINE, "اتفاق في جنيف");
        layer.zone(ZoneKind.BODY, "قال المبعوث: «الهدنة صامدة».");
        ActorMention envoy = layer.mention("المبعوث", "envoy");
        Statement statement = layer.statement(envoy, "قال", "الهدنة صامدة");
        statement.getQuotes().add(layer.quote("الهدنة صامدة", QuoteFunction.SPEECH));
        statement.setReportType(ReportType.DIRECT);
        layer.stance("envoy", "truce", statement, "صامدة");
        assertEquals(List.of(), layer.problems());
    }

    @Test
    void problemsStandInTextOrder() {
        LayerFixture layer = new LayerFixture("قال المبعوث إن الهدنة صامدة");
        layer.mention("صامدة ".strip(), "nobody");
        layer.mention("المبعوث", "somebody");
        List<Integer> begins = layer.problems().stream()
                .map(problem -> problem.place().begin())
                .toList();
        assertTrue(begins.size() > 3);
        assertEquals(begins.stream().sorted().toList(), begins);
    }

    @Test
    void aProblemSaysWhereItIs() {
        LayerFixture layer = new LayerFixture("قال المبعوث إن الهدنة صامدة");
        layer.mention("المبعوث", "somebody");
        Problem problem = layer.problems("reference.actor").get(0);
        assertEquals("a1", problem.place().article());
        assertEquals("mercury", problem.place().layer());
        assertEquals(4, problem.place().begin());
        assertEquals(11, problem.place().end());
        assertFalse(problem.remedy().isBlank());
    }

    @Test
    void aLayerFullOfFaultsIsCheckedToTheEnd() {
        LayerFixture layer = new LayerFixture("");
        ActorMention mention = layer.mention("", null);
        mention.setBegin(3);
        Statement statement = layer.statement(mention, "", "");
        statement.setParent(statement);
        layer.stance(null, null, statement, "");
        assertTrue(layer.problems().size() > 5);
    }

    @Test
    void checksHaveNamesOfTheirOwn() {
        Set<String> ids = new HashSet<>();
        Checks.all().forEach(check -> assertTrue(ids.add(check.id()), check.id()));
    }

    @Test
    void everyCheckSpeaksBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"))) {
            CheckMessages messages = new CheckMessages(locale);
            for (Check check : Checks.all()) {
                String sentence = messages.text(check.id(), "س", "ص", "ع", "ف");
                assertFalse(sentence.contains("{"), sentence);
                assertTrue(sentence.endsWith("."), sentence);
                assertTrue(messages.text(check.id() + ".remedy").endsWith("."), check.id());
            }
        }
    }

    @Test
    void theLanguagesHaveTheSameKeys() {
        Set<String> english =
                ResourceBundle.getBundle(CheckMessages.BUNDLE, Locale.ROOT).keySet();
        Set<String> arabic = new HashSet<>();
        ResourceBundle bundle = ResourceBundle.getBundle(CheckMessages.BUNDLE, Locale.forLanguageTag("ar"));
        english.stream()
                .filter(key -> !bundle.getString(key)
                        .equals(ResourceBundle.getBundle(CheckMessages.BUNDLE, Locale.ROOT)
                                .getString(key)))
                .forEach(arabic::add);
        assertEquals(english, arabic, "not translated");
        assertEquals(english, bundle.keySet());
    }

    @Test
    void namesInArabicSentencesAreIsolated() {
        String sentence = new CheckMessages(Locale.forLanguageTag("ar")).text("reference.actor", "بوتين", "putin-2");
        assertTrue(sentence.contains("\u2068putin-2\u2069"), sentence);
        assertFalse(new CheckMessages(Locale.ENGLISH)
                .text("reference.actor", "", "x")
                .contains("\u2068"));
    }
}
