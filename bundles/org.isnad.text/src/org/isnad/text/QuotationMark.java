package org.isnad.text;

/** The double quotation marks by family; a mark closes the nearest open one of its own family. */
enum QuotationMark {
    GUILLEMET,
    CURLY,
    STRAIGHT;

    /** The family of a code point, or null when it is no double quotation mark. */
    static QuotationMark of(int codePoint) {
        return switch (codePoint) {
            case '«', '»', 0x300A, 0x300B -> GUILLEMET;
            case '“', '”', '„', '‟' -> CURLY;
            case '"', 0xFF02 -> STRAIGHT;
            default -> null;
        };
    }

    /** Whether the mark is made for opening; false for closing and for straight marks. */
    static boolean isOpener(int codePoint) {
        return codePoint == '«' || codePoint == '“' || codePoint == '„' || codePoint == '‟' || codePoint == 0x300A;
    }

    /** Whether a mark of {@code other} may close this one where none of its own family is open. */
    boolean pairsWith(QuotationMark other) {
        return this == other || this != GUILLEMET && other != GUILLEMET;
    }
}
