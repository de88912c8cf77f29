package org.isnad.ui.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.junit.jupiter.api.Test;

/** Who looks for a format finds it under what it is for. */
final class FormatGroupTest {

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/org/isnad/ui/exchange/export", file))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }

    @Test
    void everyFormatHasAGroupAndSaysForWhomItIs() {
        for (FormatWriter writer : Formats.writers()) {
            assertNotEquals(FormatGroup.OTHER, FormatGroup.of(writer), writer.id());
            assertFalse(Purposes.of(writer).isEmpty(), writer.id());
        }
    }

    @Test
    void noFormatIsLostInTheGroups() {
        List<FormatWriter> grouped = FormatGroup.of(Formats.writers()).values().stream()
                .flatMap(List::stream)
                .toList();
        assertEquals(Set.copyOf(Formats.writers()), Set.copyOf(grouped));
        assertEquals(Formats.writers().size(), grouped.size());
    }

    @Test
    void thePurposesAreToldInBothLanguages() throws IOException {
        assertEquals(keys("formats.properties"), keys("formats_ar.properties"));
    }
}
