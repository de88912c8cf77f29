package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SegmenterTest {

    private static List<String> in(String text, List<TextRange> ranges) {
        return ranges.stream().map(range -> range.of(text)).toList();
    }

    @Test
    void paragraphsAreLinesThatAreNotBlank() {
        String text = "\uFEFFعنوان\r\n \u00A0\r\n\tسطر ثان \rثالث\u2028رابع\u2029\u200F\n\nخامس";
        assertEquals(List.of("عنوان", "سطر ثان", "ثالث", "رابع", "خامس"), in(text, Segmenter.paragraphs(text)));
        assertEquals(List.of(), Segmenter.paragraphs(" \r\n\n"));
        assertEquals(List.of(), Segmenter.paragraphs(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "جاء الربيع. هطل المطر! هل نزرع؟ نعم.|جاء الربيع./هطل المطر!/هل نزرع؟/نعم.",
                "قال «جاء الربيع. هطل المطر». ثم صمت.|قال «جاء الربيع. هطل المطر»./ثم صمت.",
                "قال “جاء الربيع. هطل المطر.” ثم صمت.|قال “جاء الربيع. هطل المطر.”/ثم صمت.",
                "بلغ السعر 4.5 دنانير. ثم هبط.|بلغ السعر 4.5 دنانير./ثم هبط.",
                "زار د. سمير القرية. عاد مساء.|زار د. سمير القرية./عاد مساء.",
                "قال أ. د. سمير نعم. عاد.|قال أ. د. سمير نعم./عاد.",
                "التقى Dr. Smith الوفد. عاد.|التقى Dr. Smith الوفد./عاد.",
                "قال «جاء الربيع. هطل المطر|قال «جاء الربيع. هطل المطر"
            })
    void sentences(String text, String expected) {
        assertEquals(Arrays.asList(expected.split("/")), in(text, Segmenter.sentences(text)));
    }

    @Test
    void joinsFiveSentencesAtMost() {
        String text = "قال «" + "جاء الربيع. ".repeat(7).strip() + "» وصمت.";
        List<String> found = in(text, Segmenter.sentences(text));
        assertEquals(3, found.size());
        assertEquals("جاء الربيع. جاء الربيع.»", found.get(1));
    }

    @Test
    void paragraphsEndSentences() {
        String text = "عنوان بلا نقطة\nقال «نعم\nثم عاد. ومضى";
        assertEquals(List.of("عنوان بلا نقطة", "قال «نعم", "ثم عاد.", "ومضى"), in(text, Segmenter.sentences(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "قال: «نعم».|قال/:/«/نعم/»/.",
                "بنسبة 4.5% و2,254 و٣٫٥|بنسبة/4.5/%/و2,254/و٣٫٥",
                "لـ«سلام» كـــبير مُدرِّسٌ|لـ/«/سلام/»/كـــبير/مُدرِّسٌ",
                "انتهى.ثم عاد...|انتهى/./ثم/عاد/././.",
                "وكالة أ.ف.ب. قالت|وكالة/أ.ف.ب/./قالت",
                "don't l’heure 'نعم'|don't/l’heure/'/نعم/'",
                "😀👨‍👩‍👧🇸🇾 ok_1|😀/👨‍👩‍👧/🇸🇾/ok_1",
                "كلمة\u200Fواحدة \u200Fثم\u200F|كلمة\u200Fواحدة/ثم",
                "لافتة:نص-آخر|لافتة/:/نص/-/آخر",
                "من\u00A0هنا\tإلى\u0085هناك|من/هنا/إلى/هناك",
                "ﺳﻼم \uD835\uDC9Cb|ﺳﻼم/\uD835\uDC9Cb"
            })
    void tokens(String text, String expected) {
        assertEquals(expected, String.join("/", in(text, Segmenter.tokens(text))));
    }
}
