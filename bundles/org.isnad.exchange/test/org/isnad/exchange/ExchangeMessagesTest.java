package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ExchangeMessagesTest {

    @Test
    void theLanguagesHaveTheSameKeys() throws IOException {
        Properties english = read("messages.properties");
        Properties arabic = read("messages_ar.properties");
        assertEquals(english.keySet(), arabic.keySet());
        arabic.forEach((key, text) -> assertFalse(text.equals(english.get(key)), key + " is not translated"));
    }

    @Test
    void everyLossHasItsSentence() throws IOException {
        Properties english = read("messages.properties");
        for (String loss : new String[] {"COMMENT", "FREE_QUOTE", "BROKEN_SPAN", "TARGET_SPAN", "EXTRA"}) {
            assertNotNull(english.get("loss." + loss), loss);
        }
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(ExchangeMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
