package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in English is said in Arabic too, with the same places for what is filled in. */
class BundleKeysTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @CsvSource({
        "plugin.properties,plugin_ar.properties",
        "src/org/isnad/ui/messages.properties,src/org/isnad/ui/messages_ar.properties",
        "src/org/isnad/ui/label/tags.properties,src/org/isnad/ui/label/tags_ar.properties"
    })
    void languagesAgree(Path english, Path arabic) throws IOException {
        Properties ours = read(english);
        Properties theirs = read(arabic);
        assertEquals(new TreeSet<>(ours.keySet()), new TreeSet<>(theirs.keySet()));
        for (String key : ours.stringPropertyNames()) {
            assertEquals(places(ours.getProperty(key)), places(theirs.getProperty(key)), key);
            assertFalse(theirs.getProperty(key).isBlank(), key);
        }
    }

    @Test
    void whatTheManifestNamesIsSaid() throws IOException {
        Properties ours = read(Path.of("plugin.properties"));
        Matcher name = Pattern.compile("[\": ]%([\\w.]+)")
                .matcher(Files.readString(Path.of("plugin.xml")) + Files.readString(Path.of("META-INF/MANIFEST.MF")));
        TreeSet<String> named = new TreeSet<>();
        name.results().forEach(match -> named.add(match.group(1)));
        assertEquals(named, new TreeSet<>(ours.stringPropertyNames()));
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(match -> places.add(match.group()));
        return places;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
