package org.isnad.text.decode;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Chooses between the two Arabic byte charsets.
 *
 * <p>Read as windows-1256, the ي ه و of ISO-8859-6 become ê ç è in the middle of Arabic words; the other way round, ف ق ك
 * have no character at all. So the reading with fewer changes of script inside words wins, and windows-1256, which is
 * far more common, when they are equal.
 */
final class ArabicByteGuess {

    private static final Charset WINDOWS = Charset.forName("windows-1256");
    private static final Charset ISO = Charset.forName("ISO-8859-6");

    private ArabicByteGuess() {}

    static Decoded of(byte[] bytes) throws UndecodableTextException {
        String windows = TextDecoder.strict(bytes, 0, WINDOWS);
        Optional<String> iso = iso(bytes);
        boolean isIso = iso.isPresent() && flaws(iso.get()) < flaws(windows);
        return new Decoded(isIso ? iso.get() : windows, isIso ? ISO : WINDOWS, false, false);
    }

    private static Optional<String> iso(byte[] bytes) {
        try {
            return Optional.of(TextDecoder.strict(bytes, 0, ISO));
        } catch (UndecodableTextException e) {
            return Optional.empty();
        }
    }

    /** Counts what no Arabic text holds: a Latin letter beside an Arabic one, a C1 control, a mark without a letter. */
    private static int flaws(String text) {
        int flaws = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            boolean mixed = isArabic(unit) && isLatin(before) || isLatin(unit) && isArabic(before);
            boolean control = unit >= 0x80 && unit < 0xA0;
            boolean loose = isMark(unit) && !isArabic(before);
            flaws += mixed || control || loose ? 1 : 0;
        }
        return flaws;
    }

    private static boolean isArabic(char unit) {
        return unit >= 0x0621 && unit <= 0x0652;
    }

    private static boolean isMark(char unit) {
        return unit >= 0x064B && unit <= 0x0652;
    }

    private static boolean isLatin(char unit) {
        return Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN && Character.isLetter(unit);
    }
}
