package org.isnad.text;

/** Which characters an XML 1.0 document can hold, by production 2 ("Char") of the W3C recommendation. */
public final class XmlCharacters {

    private XmlCharacters() {}

    /**
     * Finds the first character that XML 1.0 cannot hold, even escaped: most controls, an unpaired surrogate, U+FFFE and
     * U+FFFF.
     *
     * @return its offset in UTF-16 code units, or -1 when all of the text can be held
     */
    public static int firstForbidden(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!isAllowed(unit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAllowed(char unit) {
        return unit >= 0x20 && unit < 0xD800
                || unit == '\t'
                || unit == '\n'
                || unit == '\r'
                || unit >= 0xE000 && unit <= 0xFFFD;
    }
}
