package org.isnad.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WorkflowMessagesTest {

    @Test
    void bothLanguagesHaveTheSameSentences() throws IOException {
        Properties english = read("messages.properties");
        Properties arabic = read("messages_ar.properties");
        assertEquals(english.keySet(), arabic.keySet());
        arabic.forEach((key, value) -> assertFalse(value.equals(english.get(key)), "not translated: " + key));
        for (WorkState state : WorkState.values()) {
            assertFalse(state.label().isEmpty());
        }
        for (GoldState state : GoldState.values()) {
            assertFalse(state.label().isEmpty());
        }
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(WorkState.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
