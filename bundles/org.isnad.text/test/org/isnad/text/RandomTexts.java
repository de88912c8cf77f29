package org.isnad.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up texts full of what real articles hold now and then: marks, ligatures, controls, emoji, odd quotation marks. */
final class RandomTexts {

    private static final List<String> PIECES = List.of(
            "ا",
            "أ",
            "إ",
            "آ",
            "ٱ",
            "ؤ",
            "ئ",
            "ى",
            "ة",
            "ه",
            "و",
            "ف",
            "ب",
            "ل",
            "ك",
            "س",
            "ن",
            "قال",
            "أكد",
            "بـ",
            "لـ",
            "و",
            "ـ",
            "\u064B",
            "\u064E",
            "\u0651",
            "\u0670",
            "\u06D6",
            " ",
            " ",
            " ",
            " ",
            "\u00A0",
            "\u202F",
            "\u200B",
            "\uFEFF",
            "\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u2029",
            "\t",
            "\u0085",
            "\u200E",
            "\u200F",
            "\u202B",
            "\u2067",
            "\u2069",
            "\u061C",
            "\u200C",
            "\u200D",
            "٣",
            "۴",
            "7",
            "4.5",
            ".",
            ".",
            "،",
            "؛",
            "؟",
            "!",
            ":",
            "…",
            "-",
            "(",
            ")",
            "«",
            "»",
            "“",
            "”",
            "\"",
            "\"",
            "'",
            "’",
            "\uFEFB",
            "\uFEAD",
            "\uFE71",
            "\uFDFA",
            "\uFC5E",
            "A",
            "b",
            "É",
            "e\u0301",
            "😀",
            "👨‍👩‍👧",
            "🇸🇾",
            "👍🏽",
            "\uD835\uDC9C",
            "د.",
            "\u00AD",
            "\u0600",
            "한",
            "\u1100\u1161");

    private RandomTexts() {}

    /** Many texts of up to {@code longest} pieces, the same ones in each run. */
    static Stream<String> stream(int count, int longest) {
        Random random = new Random(20_260_401);
        return Stream.generate(() -> text(random, random.nextInt(longest + 1))).limit(count);
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** About a million code units of ordinary sentences with quotations. */
    static String large() {
        String sentence =
                "وقال وزير الزراعة إنّ «موسم القمح جيد». وأضاف أن 4.5 أطنان وصلت إلى المخازن 😀، مؤكداً ذلك.\r\n";
        return sentence.repeat(1_000_000 / sentence.length() + 1);
    }
}
