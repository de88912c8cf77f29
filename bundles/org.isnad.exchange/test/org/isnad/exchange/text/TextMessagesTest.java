package org.isnad.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextMessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                TextMessages.BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle arabic = bundle(Locale.forLanguageTag("ar"));
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(arabic.keySet()));
        for (String key : english.keySet()) {
            assertEquals(arguments(english.getString(key)), arguments(arabic.getString(key)), key);
            assertTrue(arabic.getString(key).matches("(?s).*[ء-ي].*"), key);
        }
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message).results().map(m -> m.group()).collect(Collectors.toSet());
    }
}
