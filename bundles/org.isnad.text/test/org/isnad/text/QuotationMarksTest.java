package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "قال «نعم» ثم «لا».|نعم/لا",
                "قال “نعم”.|نعم",
                "رحب بـ”أن يعود” الوفد|أن يعود",
                "دعا لـ«حوار»، وصمت|حوار",
                "قال \"نعم\", ثم \"لا\"|نعم/لا",
                "قال \" نعم نعم\" ثم|نعم نعم",
                "قال «نعم »وخرج|نعم »وخرج/وخرج",
                "قال « نعم » وخرج|نعم",
                "قال \"نعم \" وخرج|نعم",
                "طالب ب\"السلام\"|السلام",
                "و\"قال\"|قال",
                "قال:\"نعم\"|نعم",
                "(\"نعم\")|نعم",
                "قال „نعم“ وخرج|نعم",
                "قال “نعم\" وخرج|نعم",
                "قال »نعم« وخرج|نعم",
                "قال“نعم”وخرج|نعم",
                "زار «حي \"النور\" القديم»|حي \"النور\" القديم/النور",
                "«\"نعم\"»|\"نعم\"/نعم",
                "قال 'نعم' ولم يقل l’heure|",
                "شاشة 14\" جديدة|",
                "فراغ «» و\" \"|",
                "قال «٣ أيام»|٣ أيام",
                "قال \u200F«نعم»\u200F وخرج|نعم",
                "قال “😀 نعم”|😀 نعم"
            })
    void findsWhatStandsBetween(String text, String expected) {
        List<String> wanted = expected == null ? List.of() : Arrays.asList(expected.split("/"));
        assertEquals(
                wanted,
                QuotationMarks.find(text).stream()
                        .map(quotation -> quotation.inner().of(text))
                        .toList());
    }

    @Test
    void outerHoldsTheMarks() {
        Quotation quotation = QuotationMarks.find("قال « نعم ».").get(0);
        assertEquals(new TextRange(4, 11), quotation.outer());
        assertEquals(new TextRange(6, 9), quotation.inner());
        assertTrue(quotation.closed());
    }

    @Test
    void oneNeverClosedRunsToTheEndOfTheParagraph() {
        String text = "قال \"لا نريد هذا, بل \"خطة واضحة\".\nسطر آخر \"مغلق\"";
        List<Quotation> found = QuotationMarks.find(text);
        assertEquals("\"لا نريد هذا, بل \"خطة واضحة\".", found.get(0).outer().of(text));
        assertFalse(found.get(0).closed());
        assertEquals("خطة واضحة", found.get(1).inner().of(text));
        assertTrue(found.get(1).closed());
        assertEquals("مغلق", found.get(2).inner().of(text));
        TextRange line = Segmenter.paragraphs(text).get(0);
        assertEquals(List.of(new TextRange(4, 5)), QuotationMarks.unbalanced(text, line));
    }

    @Test
    void oneLeftOpenInsideAnotherEndsWithIt() {
        String text = "قال «حي \"النور كبير» ثم مضى";
        List<Quotation> found = QuotationMarks.find(text);
        assertEquals("النور كبير", found.get(1).outer().of(text).substring(1));
        assertFalse(found.get(1).closed());
    }

    @Test
    void aClosingMarkWithoutPartnerIsUnbalanced() {
        String text = "نعم» وحسب";
        assertTrue(QuotationMarks.find(text).isEmpty());
        assertEquals(List.of(new TextRange(3, 4)), QuotationMarks.unbalanced(text, TextRange.whole(text)));
    }

    @Test
    void manyOpenMarksTakeLinearTime() {
        String text = "«ا ".repeat(50_000) + "ا\" ".repeat(50_000) + "ا» ".repeat(50_000);
        assertEquals(50_000, QuotationMarks.find(text).size());
    }
}
