package org.isnad.ui.review.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the view of agreement says is said in both languages. */
class AgreementMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static PropertyResourceBundle bundle(Class<?> messages, String name) throws IOException {
        try (InputStream file = messages.getResourceAsStream(name)) {
            return new PropertyResourceBundle(file);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(classes = AgreementMessages.class)
    void bothLanguagesSayTheSame(Class<?> messages) throws IOException {
        PropertyResourceBundle english = bundle(messages, "messages.properties");
        PropertyResourceBundle arabic = bundle(messages, "messages_ar.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(arabic.keySet()));
        assertEquals(
                Arrays.stream(messages.getFields()).map(Field::getName).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertEquals(placeholders(english.getString(key)), placeholders(arabic.getString(key)), key);
            assertFalse(arabic.getString(key).isBlank(), key);
        }
    }
}
