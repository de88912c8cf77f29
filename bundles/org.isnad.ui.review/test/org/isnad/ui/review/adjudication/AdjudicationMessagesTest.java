package org.isnad.ui.review.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What adjudication says, it says in both languages. */
class AdjudicationMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static PropertyResourceBundle bundle(String name) throws IOException {
        try (InputStream file = AdjudicationMessages.class.getResourceAsStream(name)) {
            return new PropertyResourceBundle(file);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = "messages")
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String name) throws IOException {
        PropertyResourceBundle english = bundle(name + ".properties");
        PropertyResourceBundle arabic = bundle(name + "_ar.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(arabic.keySet()));
        for (String key : english.keySet()) {
            assertEquals(placeholders(english.getString(key)), placeholders(arabic.getString(key)), key);
            assertFalse(arabic.getString(key).isBlank(), key);
        }
    }

    @Test
    void everyFieldHasItsText() throws IOException {
        Set<String> fields = Arrays.stream(AdjudicationMessages.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(bundle("messages.properties").keySet()), fields);
    }
}
