package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every bundle: what is said in English is said in Arabic too, with the same places for what is filled in. */
class BundleKeysTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Path BUNDLES = Path.of("..");

    /** All English files that have Arabic ones beside them or ought to. */
    static Stream<Path> english() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            return bundles
                    .filter(bundle -> bundle.getFileName().toString().startsWith("org.isnad."))
                    .flatMap(BundleKeysTest::texts)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> texts(Path bundle) {
        try (Stream<Path> files = Stream.concat(Files.walk(bundle, 1), walk(bundle.resolve("src")))) {
            return files
                    .filter(file -> file.getFileName().toString().matches("(plugin|messages|tags)\\.properties"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> walk(Path folder) throws IOException {
        return Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty();
    }

    static Stream<Path> manifests() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            return bundles
                    .filter(bundle -> Files.exists(bundle.resolve("plugin.properties")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void languagesAgree(Path english) throws IOException {
        Properties ours = read(english);
        Properties theirs =
                read(english.resolveSibling(english.getFileName().toString().replace(".properties", "_ar.properties")));
        assertEquals(new TreeSet<>(ours.keySet()), new TreeSet<>(theirs.keySet()));
        for (String key : ours.stringPropertyNames()) {
            assertEquals(places(ours.getProperty(key)), places(theirs.getProperty(key)), key);
            assertFalse(theirs.getProperty(key).isBlank(), key);
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void whatTheManifestNamesIsSaid(Path bundle) throws IOException {
        Properties ours = read(bundle.resolve("plugin.properties"));
        Path plugin = bundle.resolve("plugin.xml");
        Matcher name = Pattern.compile("[\": ]%([\\w.]+)")
                .matcher((Files.exists(plugin) ? Files.readString(plugin) : "")
                        + Files.readString(bundle.resolve("META-INF/MANIFEST.MF")));
        TreeSet<String> named = new TreeSet<>();
        name.results().forEach(match -> named.add(match.group(1)));
        assertEquals(named, new TreeSet<>(ours.stringPropertyNames()));
    }

    @Test
    void everyPictureOfTheProductIsThere() throws IOException {
        Matcher picture = Pattern.compile("icons/isnad\\d+\\.png").matcher(Files.readString(Path.of("plugin.xml")));
        assertTrue(picture.results()
                        .peek(match -> assertTrue(Files.exists(Path.of(match.group()))))
                        .count()
                >= 7);
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
