package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.eclipse.jface.resource.JFaceResources;
import org.junit.jupiter.api.Test;

/** Buttons of dialogs that the platform makes speak Arabic too. */
final class PlatformWordsTest {

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "org.eclipse.jface.messages",
                locale,
                JFaceResources.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Test
    void dialogsHaveArabicButtons() {
        ResourceBundle arabic = words(Locale.forLanguageTag("ar"));
        ResourceBundle english = words(Locale.ROOT);
        assertEquals("إلغاء", arabic.getString("cancel"));
        assertEquals("Cancel", english.getString("cancel"));
        for (String button : new String[] {"ok", "yes", "no", "close", "finish", "nextButton", "backButton", "help"}) {
            assertTrue(arabic.getString(button).chars().anyMatch(c -> c >= 0x621 && c <= 0x64A), button);
        }
    }

    @Test
    void noWordIsTranslatedThatThePlatformDoesNotHave() {
        ResourceBundle english = words(Locale.ROOT);
        words(Locale.forLanguageTag("ar")).keySet().forEach(key -> assertTrue(english.containsKey(key), key));
    }
}
