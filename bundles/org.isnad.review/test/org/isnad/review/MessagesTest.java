package org.isnad.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of the room is there in both languages. */
final class MessagesTest {

    private static final String ENGLISH = "messages.properties";
    private static final String ARABIC = "messages_ar.properties";

    @Test
    void everySentenceIsThereInBothLanguagesWithTheSamePlaces() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src"))) {
            files = all.filter(file -> file.endsWith(ENGLISH)).toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            Properties english = read(file);
            Properties arabic = read(file.resolveSibling(ARABIC));
            assertEquals(english.keySet(), arabic.keySet(), file.toString());
            for (String key : english.stringPropertyNames()) {
                assertEquals(places(english.getProperty(key)), places(arabic.getProperty(key)), file + " " + key);
            }
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> places(String sentence) {
        return Stream.of("{0", "{1", "{2", "{3", "{4")
                .filter(sentence::contains)
                .toList();
    }
}
