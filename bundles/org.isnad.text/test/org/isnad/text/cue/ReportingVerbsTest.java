package org.isnad.text.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportingVerbsTest {

    private static final ReportingVerbs VERBS = new ReportingVerbs();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "وقال المدير إن العمل انتهى|قال",
                "المدير قـــال: نعم|قـــال",
                "فأكّدت المديرة أن العمل انتهى، مضيفةً أنه جيد|أكّدت/مضيفةً",
                "وستعلن الشركة الأسعار|ستعلن",
                "واضاف ان العمل انتهى|اضاف",
                "وفقاً لتقرير المعهد، نقلاً عن المدير|وفقاً/نقلاً عن",
                "وبحسب التقرير زاد القمح|بحسب",
                "نقلت الصحيفة عن المدير قوله: نعم|نقلت/قوله",
                "وبقوله إن العمل انتهى|قوله",
                "كشف المدير، أمس، عن خطة|كشف",
                "أطلق المدير من مكتبه دعوة جديدة|أطلق",
                "وبين المدير أن العمل انتهى|بين",
                "وبين د. سمير أن العمل انتهى|بين",
                "لفت المدير في كلمته إلى النتائج|لفت",
                "نفى المدير الخبر|نفى",
                "ونفي المدير أنه سافر|نفي",
                "على حد قوله انتهى العمل|على حد قوله",
                "لم يعلق المدير على الخبر|يعلق",
                "وصفها بأنها جيدة|وصفها",
                "وتابع: «نعم»|تابع"
            })
    void findsCues(String text, String expected) {
        assertEquals(Arrays.asList(expected.split("/")), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الطريق بين المدينة والقرية طويل",
                "بين المدينتين. ثم قيل له أمس",
                "كشف حساب المصرف",
                "زاد سعر القمح",
                "أطلق الصاروخ سراحا",
                "هذا رأي سديد ونفي قاطع",
                "فبراير وفحسب",
                "قولبة المقولات والأقوال",
                "وزير الري في وفد"
            })
    void leavesOtherWordsAlone(String text) {
        List<String> sure =
                found(text).stream().filter(word -> !word.equals("قيل")).toList();
        assertEquals(List.of(), sure);
    }

    private static List<String> found(String text) {
        return VERBS.find(text).stream().map(hit -> hit.range().of(text)).toList();
    }

    @Test
    void saysWhatTheLexiconKnows() {
        CueHit hit = VERBS.find("ودعا المدير إلى العمل").get(0);
        assertEquals("DIRECTIVE", hit.entry().speechAct());
        assertEquals("SPEECH", hit.entry().medium());
        assertEquals(CueEntry.Reliability.STRONG, hit.entry().reliability());
        assertEquals(CueForm.PAST, hit.form());
        assertEquals(List.of("أن", "إلى", "ل+"), hit.entry().expected());
        assertEquals(CueForm.PARTICIPLE, VERBS.find("مشيراً إلى ذلك").get(0).form());
        assertEquals(CueForm.PHRASE, VERBS.find("وفق التقرير").get(0).form());
    }

    @Test
    void theLexiconKeepsToItsTagSets() {
        assertTrue(VERBS.entries().size() >= 100);
        assertEquals(
                Set.of("ASSERTIVE", "DIRECTIVE", "COMMISSIVE", "EXPRESSIVE"),
                VERBS.entries().stream().map(CueEntry::speechAct).collect(Collectors.toSet()));
        assertEquals(
                Set.of("SPEECH", "WRITING", "THOUGHT", "UNKNOWN"),
                VERBS.entries().stream().map(CueEntry::medium).collect(Collectors.toSet()));
        assertEquals(
                VERBS.entries().size(),
                VERBS.entries().stream().map(CueEntry::lemma).distinct().count());
    }

    @Test
    void everyStrongLemmaIsFoundByItself() {
        VERBS.entries().stream()
                .filter(entry -> entry.reliability() == CueEntry.Reliability.STRONG
                        && !entry.lemma().contains(" "))
                .filter(entry -> !entry.lemma().endsWith("*"))
                .forEach(entry -> assertEquals(List.of(entry.lemma()), found(entry.lemma())));
    }

    @Test
    void aLongTextWithoutExpectedWordsTakesLinearTime() {
        assertEquals(0, VERBS.find("زاد القمح بين ".repeat(80_000)).size());
        String text = "وقال المدير إنّ العمل 😀 جيد.\r\n".repeat(35_000);
        assertEquals(35_000, VERBS.find(text).size());
    }
}
