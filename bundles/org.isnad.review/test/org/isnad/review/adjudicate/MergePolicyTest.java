package org.isnad.review.adjudicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MergePolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"exact", "majority", "boundary=3", "majority,boundary=12"})
    void isWrittenAsItIsRead(String text) {
        assertEquals(text, MergePolicy.parse(text).value().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "most", "boundary=-1", "boundary=x", "majority;boundary=2"})
    void refusesAllElse(String text) {
        assertFalse(MergePolicy.parse(text).isPresent());
        assertEquals("merge.policy", MergePolicy.parse(text).problems().get(0).code());
    }

    @Test
    void bothLanguagesHaveTheSameSentences() throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_ar.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(MergePolicy.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
