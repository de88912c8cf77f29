package org.isnad.text;

/** What the neighbours of a quotation mark tell of its role. */
final class MarkPosition {

    /** The four places where a mark can stand. */
    enum Place {
        /** At the left edge of a word: opens. */
        OPENING,
        /** At the right edge of a word: closes. */
        CLOSING,
        /** Blanks on both sides, or a proclitic before and a blank after. */
        DETACHED,
        /** No blank on either side. */
        ENCLOSED
    }

    private static final String STARTERS = "([{:/-–—ـ";
    private static final int NONE = -1;
    private static final int MOST_MARKS = 4;

    private final CharSequence text;
    private final TextRange paragraph;
    private int lastOpened = NONE;

    MarkPosition(CharSequence text, TextRange paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** Tells that the mark at {@code offset} was taken to open; one that follows at once may open too. */
    void opened(int offset) {
        lastOpened = offset;
    }

    Place at(int offset) {
        boolean starts = isAfterStart(offset);
        if (starts) {
            return isBeforeWord(offset) ? Place.OPENING : Place.DETACHED;
        }
        int next = next(offset);
        boolean ends = next == paragraph.end()
                || Characters.isBlank(text.charAt(next))
                || !Characters.isWordPart(Character.codePointAt(text, next));
        return ends ? Place.CLOSING : Place.ENCLOSED;
    }

    /** Whether a letter or digit follows, perhaps after a few further marks and brackets. */
    boolean isBeforeWord(int offset) {
        int next = next(offset);
        for (int i = 0; i < MOST_MARKS && next < paragraph.end() && isOpeningMarkOrBracket(text.charAt(next)); i++) {
            next = next(next);
        }
        return next < paragraph.end() && Characters.isWordPart(Character.codePointAt(text, next));
    }

    private static boolean isOpeningMarkOrBracket(char unit) {
        return Characters.isQuotationMark(unit) || unit == '(' || unit == '[';
    }

    private boolean isAfterStart(int offset) {
        int before = previous(offset);
        if (before < paragraph.begin() || before == lastOpened) {
            return true;
        }
        char unit = text.charAt(before);
        return Characters.isBlank(unit) || STARTERS.indexOf(unit) >= 0 || Clitics.beforeQuotation(text, before + 1) > 0;
    }

    private int previous(int offset) {
        int before = offset - 1;
        while (before >= paragraph.begin() && Characters.isBidiControl(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private int next(int offset) {
        int next = offset + 1;
        while (next < paragraph.end() && Characters.isBidiControl(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
