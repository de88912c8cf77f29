package org.isnad.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything that is said is said in both languages. */
final class MessagesTest {

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void keysAgree() throws IOException {
        Properties english = read("src/org/isnad/ui/exchange/messages.properties");
        Properties arabic = read("src/org/isnad/ui/exchange/messages_ar.properties");
        Set<String> fields = Arrays.stream(Messages.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(fields, english.stringPropertyNames());
        assertEquals(fields, arabic.stringPropertyNames());
        assertSamePlaces(english, arabic);
    }

    @Test
    void keysOfThePluginAgree() throws IOException {
        Properties english = read("plugin.properties");
        Properties arabic = read("plugin_ar.properties");
        assertEquals(english.stringPropertyNames(), arabic.stringPropertyNames());
        String xml = Files.readString(Path.of("plugin.xml"));
        var keys = Pattern.compile("\"%([^\"]+)\"").matcher(xml);
        while (keys.find()) {
            assertTrue(english.containsKey(keys.group(1)), keys.group(1));
        }
    }

    /** A translation shows the same values. */
    private static void assertSamePlaces(Properties english, Properties arabic) {
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(arabic.getProperty(key)), key);
        }
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toSet());
    }
}
