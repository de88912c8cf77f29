package org.isnad.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.isnad.model.corpus.ActorType;
import org.isnad.network.figures.Grouping;
import org.isnad.network.figures.Period;
import org.junit.jupiter.api.Test;

class NetworkMessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties english = load("messages.properties");
        Properties arabic = load("messages_ar.properties");
        assertEquals(english.keySet(), arabic.keySet());
        for (String key : english.stringPropertyNames()) {
            assertFalse(arabic.getProperty(key).isBlank(), key);
            assertEquals(arguments(english.getProperty(key)), arguments(arabic.getProperty(key)), key);
        }
    }

    private static int arguments(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    @Test
    void everyChoiceHasAName() {
        Stream.<Named[]>of(
                        NetworkType.values(),
                        Variable.values(),
                        Qualifier.values(),
                        Aggregation.values(),
                        Normalization.values(),
                        Duplicates.values(),
                        TimeWindow.values(),
                        Grouping.values(),
                        Period.values())
                .flatMap(Stream::of)
                .forEach(choice -> assertFalse(NetworkMessages.name(choice).endsWith("." + choice.id())));
        for (ActorType type : ActorType.VALUES) {
            String key = "type." + type.getName();
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"))) {
                assertNotEquals(key, NetworkMessages.text(locale, key));
            }
        }
    }

    @Test
    void everyOptionOfDnaIsExplained() {
        Stream.<Named[]>of(NetworkType.values(), Aggregation.values(), Normalization.values(), Duplicates.values())
                .flatMap(Stream::of)
                .forEach(choice -> assertFalse(NetworkMessages.tip(choice).isBlank(), choice.id()));
        assertEquals("", NetworkMessages.tip(Variable.AUTHOR));
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(NetworkMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
