package org.isnad.text;

import java.util.Locale;

/** One kind of digits in all sentences: 0 to 9, which figures, offsets and dates of the workbench have in every language. */
public final class LatinDigits {

    private LatinDigits() {}

    /** The same locale, in which numbers are written with Latin digits. */
    public static Locale of(Locale locale) {
        return new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }
}
