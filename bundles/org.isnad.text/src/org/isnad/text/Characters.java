package org.isnad.text;

import com.ibm.icu.lang.UCharacter;

/** Classes of characters that the rules on Arabic text speak of, by code point. */
public final class Characters {

    static final int TATWEEL = 0x0640;
    static final int ZWNJ = 0x200C;
    static final int ZWJ = 0x200D;

    private Characters() {}

    /** Whether the code point shows nothing: white space of any kind, a bidi control, U+200B or U+FEFF. */
    public static boolean isBlank(int codePoint) {
        return codePoint == ' '
                || codePoint < 0x80 && Character.isWhitespace(codePoint)
                || codePoint >= 0x80 && isBlankBeyondAscii(codePoint);
    }

    private static boolean isBlankBeyondAscii(int codePoint) {
        return isBidiControl(codePoint)
                || codePoint == 0x200B
                || codePoint == 0xFEFF
                || UCharacter.isUWhiteSpace(codePoint);
    }

    /** Whether the code point is one of the twelve bidirectional formatting characters. */
    public static boolean isBidiControl(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    /** Whether the code point is a double quotation mark of any style; single ones are apostrophes as a rule. */
    public static boolean isQuotationMark(int codePoint) {
        return QuotationMark.of(codePoint) != null;
    }

    /** Whether the code point is part of a word or number: letter, tatweel, combining mark, digit or underscore. */
    public static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_' || isMark(codePoint);
    }

    /** Whether the code point ends a clause or sentence: stop, comma, colon, question or exclamation mark, ellipsis. */
    public static boolean isClosingPunctuation(int codePoint) {
        return ".,:;!?،؛؟۔…".indexOf(codePoint) >= 0;
    }

    /** Whether the code point is a combining mark of any kind. */
    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether the code point ends a line; CR LF is one end. */
    static boolean isLineEnd(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029;
    }
}
