package org.isnad.ui.review;

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

/** What is said in review is said in both languages, and every text has its field. */
class ReviewMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static PropertyResourceBundle bundle(String folder, String name) throws IOException {
        try (InputStream file = ReviewMessagesTest.class.getResourceAsStream(folder + name)) {
            return new PropertyResourceBundle(file);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "adjudication/", "agreement/", "comparison/", "feedback/", "workflow/"})
    void bothLanguagesSayTheSame(String folder) throws IOException {
        PropertyResourceBundle english = bundle(folder, "messages.properties");
        PropertyResourceBundle arabic = bundle(folder, "messages_ar.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(arabic.keySet()));
        for (String key : english.keySet()) {
            assertEquals(placeholders(english.getString(key)), placeholders(arabic.getString(key)), key);
            assertFalse(arabic.getString(key).isBlank(), key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ReviewMessages",
                "adjudication.AdjudicationMessages",
                "agreement.AgreementMessages",
                "comparison.ComparisonMessages",
                "feedback.FeedbackMessages",
                "workflow.WorkflowTexts"
            })
    void everyFieldHasItsText(String name) throws IOException, ClassNotFoundException {
        Class<?> messages = Class.forName(
                getClass().getPackageName() + '.' + name, false, getClass().getClassLoader());
        String folder = name.contains(".") ? name.substring(0, name.indexOf('.')) + '/' : "";
        assertEquals(
                new TreeSet<>(bundle(folder, "messages.properties").keySet()),
                Arrays.stream(messages.getFields()).map(Field::getName).collect(Collectors.toCollection(TreeSet::new)));
    }
}
