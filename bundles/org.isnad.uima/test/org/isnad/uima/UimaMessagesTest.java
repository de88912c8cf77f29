package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;

class UimaMessagesTest {

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                UimaMessages.BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle arabic = bundle(Locale.forLanguageTag("ar"));
        assertEquals(Locale.forLanguageTag("ar"), arabic.getLocale());
        for (String key : english.keySet()) {
            assertFalse(english.getString(key).isBlank(), key);
            assertTrue(
                    arabic.getString(key)
                            .codePoints()
                            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC),
                    key);
            assertEquals(
                    english.getString(key).contains("{0}"),
                    arabic.getString(key).contains("{0}"),
                    key);
        }
        assertEquals(english.keySet(), arabic.keySet());
    }
}
