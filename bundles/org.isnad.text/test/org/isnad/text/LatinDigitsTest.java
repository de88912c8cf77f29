package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "en", "fa"})
    void numbersInSentencesHaveLatinDigits(String language) {
        Locale locale = LatinDigits.of(Locale.forLanguageTag(language));
        assertEquals("2,504", new MessageFormat("{0}", locale).format(new Object[] {2504}));
        assertEquals(language, locale.stripExtensions().toLanguageTag());
    }
}
