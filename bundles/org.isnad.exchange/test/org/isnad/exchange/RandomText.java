package org.isnad.exchange;

import java.util.Random;

/**
 * News-like texts with all that is hard to count, quote and escape: combining marks, tatweel, emoji of one and of several
 * code points, bidi controls, characters that mean something to XML, JSON, CSV, TSV and spreadsheets, line ends of both kinds.
 */
final class RandomText {

    private static final String[] WORDS = {
        "قالَ",
        "الوزيرُ",
        "سالم",
        "إنّ",
        "بلاده",
        "الهُدنة",
        "وأضاف",
        "مـــصدر",
        "مُطَّلِع",
        "«تُؤيّد",
        "تامّاً»",
        "👩‍👩‍👧‍👦",
        "🕊️",
        "😀",
        "🇵🇸🇪🇬",
        "\u2067معاً\u2069",
        "\u200Fثم",
        "<b>",
        "&amp;",
        "]]>",
        "\"نعم\"",
        "'لا'",
        "\\n",
        "=1+1",
        "-٥",
        "@x",
        "a;b,c",
        "_B-X_",
        "[3]",
        "|*",
        "𝒜𐎠",
        "é",
        "e\u0301",
        "10,5",
        "U.N.",
        "لله",
        "ﷺ",
        "\u00A0",
        "#",
        "%",
        "{}",
        "T1"
    };
    private static final String[] COMMENTS = {
        "أهي هدنة أم وقف لإطلاق النار؟",
        "<a href=\"x\">&lt;]]></a>",
        "first\nsecond\r\nthird\tfourth",
        "a,\"b\";c",
        "=HYPERLINK(\"x\")",
        "\\ \\\\ \\t \\n \\u0041",
        "😀🕊️\u2067x\u2069",
        "{\"json\": [null, 1e5]}",
        "* _ [1] | % -> #",
        " leading and trailing ",
        "\u2028"
    };

    private final Random random;

    RandomText(Random random) {
        this.random = random;
    }

    /** Two to six paragraphs; ends with a line end or without. */
    String article() {
        String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
        StringBuilder text = new StringBuilder();
        int paragraphs = 2 + random.nextInt(5);
        for (int i = 0; i < paragraphs; i++) {
            text.append(i == 0 ? "" : random.nextInt(3) == 0 ? lineEnd + lineEnd : lineEnd);
            paragraph(text);
        }
        return text.append(random.nextBoolean() ? lineEnd : "").toString();
    }

    private void paragraph(StringBuilder text) {
        text.append("خبر");
        int words = 5 + random.nextInt(40);
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(12) == 0 ? "  " : " ").append(WORDS[random.nextInt(WORDS.length)]);
            text.append(random.nextInt(9) == 0 ? "." : random.nextInt(9) == 0 ? "،" : "");
        }
        text.append('.');
    }

    /** What somebody may write into a free field; never empty. */
    String comment() {
        return COMMENTS[random.nextInt(COMMENTS.length)];
    }
}
