package org.isnad.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Folds Arabic and Latin text for search and matching; the stored text is never folded.
 *
 * <p>Dropped: tatweel, U+064B to U+065F, U+0670, bidi controls, ZWJ and ZWNJ. Replaced: أ إ آ ٱ by ا, ؤ by و, ئ and ى by
 * ي, ة by ه, Arabic-Indic and extended digits by 0 to 9, no-break spaces by a space, capitals by small letters, Arabic
 * presentation forms by the letters they stand for (Unicode NFKC). Everything else stays.
 */
public final class Folding {

    private static final int DROPPED = -1;
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private Folding() {}

    /** The folded text with the way back to offsets of {@code text}; linear in its length. */
    public static Folded fold(CharSequence text) {
        Folded.Builder folded = new Folded.Builder(text.length());
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int codePoint = Character.codePointAt(text, i);
            next = i + Character.charCount(codePoint);
            folded.source(i, next);
            if (isPresentationForm(codePoint)) {
                letters(codePoint).codePoints().forEach(letter -> append(folded, letter));
            } else {
                append(folded, codePoint);
            }
            if (folded.isDropped() && !Characters.isBidiControl(codePoint)) {
                folded.attachToLast();
            }
        }
        return folded.build(text.length());
    }

    /** The folded text, trimmed and single-spaced: equal keys are the same name to a reader. */
    public static String key(CharSequence text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean blank = false;
        for (int codePoint : fold(text).text().codePoints().toArray()) {
            if (Characters.isBlank(codePoint)) {
                blank = !key.isEmpty();
            } else {
                key.append(blank ? " " : "").appendCodePoint(codePoint);
                blank = false;
            }
        }
        return key.toString();
    }

    private static void append(Folded.Builder folded, int codePoint) {
        int letter = fold(codePoint);
        if (letter != DROPPED) {
            folded.append(letter);
        }
    }

    private static int fold(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 0x20 : codePoint;
        }
        if (isDropped(codePoint)) {
            return DROPPED;
        }
        return switch (codePoint) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ئ', 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 0x00A0, 0x202F -> ' ';
            default ->
                isArabicDigit(codePoint) ? '0' + Character.digit(codePoint, 10) : Character.toLowerCase(codePoint);
        };
    }

    private static boolean isDropped(int codePoint) {
        return codePoint == Characters.TATWEEL
                || codePoint >= 0x064B && codePoint <= 0x065F
                || codePoint == 0x0670
                || codePoint == Characters.ZWJ
                || codePoint == Characters.ZWNJ
                || Characters.isBidiControl(codePoint);
    }

    private static boolean isArabicDigit(int codePoint) {
        return codePoint >= 0x0660 && codePoint <= 0x0669 || codePoint >= 0x06F0 && codePoint <= 0x06F9;
    }

    private static boolean isPresentationForm(int codePoint) {
        return codePoint >= 0xFB50 && codePoint <= 0xFDFF || codePoint >= 0xFE70 && codePoint <= 0xFEFE;
    }

    /** NFKC of one form; the space that carries an isolated mark is no letter. */
    private static String letters(int codePoint) {
        return NFKC.normalize(Character.toString(codePoint)).stripLeading();
    }
}
