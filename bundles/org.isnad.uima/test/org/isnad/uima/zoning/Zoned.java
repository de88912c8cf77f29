package org.isnad.uima.zoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article written as {@code KIND| line} lines, and the check that the rules give those kinds. */
record Zoned(String spec) {

    String text() {
        return lines().map(line -> line.substring(line.indexOf('|') + 1)).collect(Collectors.joining("\n"));
    }

    private Stream<String> lines() {
        return spec.lines();
    }

    List<ZoneSpan> zones() {
        return ZoneRules.zones(text());
    }

    ArticleMetadata metadata(String fileName) {
        return ArticleMetadata.guess(text(), zones(), fileName);
    }

    void check() {
        String text = text();
        String expected = lines().filter(line -> line.contains("|")).collect(Collectors.joining("\n"));
        String found =
                zones().stream().map(zone -> zone.kind() + "|" + zone.of(text)).collect(Collectors.joining("\n"));
        assertEquals(expected, found);
    }
}
