package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Folding against a slow rewriting by regular expressions, one code point at a time. */
final class FoldingOracleTest {

    private static final String ATTACHED = "\u0640\u064B-\u065F\u0670\u200C\u200D";
    private static final String DROPPED = "[" + ATTACHED + "\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]";

    @Test
    void textAndMapAgree() {
        RandomTexts.stream(500, 50).forEach(text -> {
            Folded folded = Folding.fold(text);
            StringBuilder all = new StringBuilder();
            List<TextRange> sources = new ArrayList<>();
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                String letters = slowly(Character.toString(text.codePointAt(i)));
                all.append(letters);
                TextRange source = new TextRange(i, endWithAttached(text, i));
                letters.chars().forEach(unit -> sources.add(source));
            }
            assertEquals(all.toString(), folded.text());
            for (int i = 0; i < sources.size(); i++) {
                assertEquals(sources.get(i).begin(), folded.original(i));
                assertEquals(sources.get(i), folded.original(new TextRange(i, i + 1)));
            }
            assertEquals(text.length(), folded.original(sources.size()));
        });
    }

    @Test
    void foldingTwiceChangesNothing() {
        RandomTexts.stream(500, 50).map(text -> Folding.fold(text).text()).forEach(folded -> {
            assertEquals(folded, Folding.fold(folded).text());
        });
    }

    @Test
    void theWayBackIsTheFirstFoldedOffsetNotBefore() {
        RandomTexts.stream(200, 30).forEach(text -> {
            Folded folded = Folding.fold(text);
            for (int i = 0; i <= text.length(); i++) {
                int found = folded.folded(i);
                assertTrue(folded.original(found) >= i);
                assertTrue(found == 0 || folded.original(found - 1) < i);
            }
        });
    }

    private static int endWithAttached(String text, int begin) {
        int end = begin + Character.charCount(text.codePointAt(begin));
        while (end < text.length()
                && (text.substring(end, end + 1).matches("[" + ATTACHED + "]") || isIsolatedMark(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isIsolatedMark(char unit) {
        return unit == '\uFE71' || unit == '\uFC5E';
    }

    private static String slowly(String codePoint) {
        boolean form = codePoint.matches("[\uFB50-\uFDFF\uFE70-\uFEFE]");
        String letters =
                form ? Normalizer.normalize(codePoint, Normalizer.Form.NFKC).replaceAll("^ ", "") : codePoint;
        String folded = letters.replaceAll(DROPPED, "")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ؤ', 'و')
                .replaceAll("[ئى]", "ي")
                .replace('ة', 'ه')
                .replaceAll("[\u00A0\u202F]", " ")
                .toLowerCase();
        for (int digit = 0; digit <= 9; digit++) {
            folded = folded.replaceAll("[" + (char) ('٠' + digit) + (char) ('۰' + digit) + "]", "" + digit);
        }
        return folded;
    }
}
