package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreement of a table on the command line: numbers to check by hand, and sentences about files that are broken. */
final class AgreeTableTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private Run run(String text, Object... options) throws IOException {
        List<Object> all = new java.util.ArrayList<>(List.of("agree", "--table", file(text), "--json", "-"));
        all.addAll(List.of(options));
        return Run.isnad(all.toArray());
    }

    private JsonNode json(String text, Object... options) throws IOException {
        Run run = run(text, options);
        assertEquals(0, run.code(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    private void assertRefused(String text, String sentence, Object... options) throws IOException {
        Run run = run(text, options);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(sentence), run.err());
        assertEquals("", run.out());
    }

    @Test
    void twoAnnotators() throws IOException {
        JsonNode json = json("a,a\n".repeat(20) + "a,b\n".repeat(10) + "b,a\n".repeat(20) + "b,b\n".repeat(50));
        assertEquals(100, json.get("units").asInt());
        assertEquals(.7, json.get("observed").asDouble(), 1e-9);
        assertEquals(.4, json.get("bennettS").asDouble(), 1e-9);
        assertEquals(.340659, json.get("scottPi").asDouble(), 1e-6);
        assertEquals(.347826, json.get("cohenKappa").asDouble(), 1e-6);
        assertEquals(.340659, json.get("fleissKappa").asDouble(), 1e-6);
        assertTrue(json.get("gwetAC1").isDouble() && json.get("alpha").isDouble());
        assertFalse(json.has("undefined"));
    }

    @Test
    void fourAnnotatorsWithGaps() throws IOException {
        String table =
                "1,1,,1\n2,2,3,2\n3,3,3,3\n3,3,3,3\n2,2,2,2\n1,2,3,4\n4,4,4,4\n1,1,2,1\n2,2,2,2\n,5,5,5\n,,1,1\n,3,,\n";
        assertEquals(.743421, json(table).get("alpha").asDouble(), 1e-6);
        assertEquals(.815388, json(table, "--scale", "ordinal").get("alpha").asDouble(), 1e-6);
        assertEquals(.849107, json(table, "--scale", "interval").get("alpha").asDouble(), 1e-6);
        JsonNode ratio = json(table, "--scale", "ratio");
        assertEquals(.797403, ratio.get("alpha").asDouble(), 1e-6);
        assertEquals(12, ratio.get("units").asInt());
        for (String key : List.of("bennettS", "scottPi", "cohenKappa", "fleissKappa")) {
            assertTrue(ratio.get(key).isNull(), key);
            assertTrue(ratio.get("undefined").get(key).asText().length() > 20, key);
        }
        assertEquals(.77544, ratio.get("gwetAC1").asDouble(), 1e-5);
    }

    @Test
    void whatIsUndefinedSaysWhy() throws IOException {
        JsonNode one = json("x,x\nx,x\n");
        assertEquals(1, one.get("observed").asDouble());
        assertTrue(one.get("alpha").isNull() && one.get("cohenKappa").isNull());
        assertTrue(one.get("undefined").get("alpha").asText().contains("categor"), one.toString());
        JsonNode alone = json("x\ny\n");
        assertTrue(alone.get("observed").isNull());
        assertTrue(alone.get("undefined").get("gwetAC1").asText().contains("one annotator"), alone.toString());
        JsonNode nothing = json("");
        assertEquals(0, nothing.get("units").asInt());
        assertEquals(7, nothing.get("undefined").size());
    }

    @Test
    void aFirstLineOfNamesIsSeenAndSaid() throws IOException {
        String table = "mercury,venus\nfor,for\nagainst,for\n";
        Run run = run(table);
        assertEquals(2, new ObjectMapper().readTree(run.out()).get("units").asInt());
        assertTrue(run.err().contains("mercury, venus"), run.err());
        assertEquals(3, json(table, "--no-header").get("units").asInt());
        assertEquals(1, json("a,b\na,a\n", "--header").get("units").asInt());
        assertEquals(2, json("a,b\na,a\n").get("units").asInt());
        assertEquals(3, json("a,b\nc,d\ne,f\n").get("units").asInt(), "labels that never come again name nobody");
    }

    @Test
    void quotesLineEndsAndByteOrderMarksAreRead() throws IOException {
        JsonNode json = json("\uFEFF\"a,\"\"b\"\"\r\nc\",مؤيد\r\n\"a,\"\"b\"\"\r\nc\" , مؤيد \r\n\r\nمؤيد,مؤيد\r,\n");
        assertEquals(3, json.get("units").asInt());
        assertEquals(1.0 / 3, json.get("observed").asDouble(), 1e-9);
        assertEquals(2, json("a;a\nb;a\n").get("units").asInt());
    }

    @Test
    void aBrokenFileIsASentenceWithLineAndColumn() throws IOException {
        assertRefused("a,b\na,\"b\nc,d\n", "Line 2, column 3");
        assertRefused("a,b\na,b\"c\n", "Line 2, column 4");
        assertRefused("a,b\n\"a\"x,b\n", "Line 2, column 4");
        assertRefused("a,b\na,b\na,b,c\n", "Line 3");
        assertRefused("1,2\n3,four\n", "Line 2, column 3: \"four\"", "--scale", "interval");
        assertRefused("1,2\n3,-4\n", "Line 2, column 3: \"-4\"", "--scale", "ratio");
        Path file = Files.write(folder.resolve("bytes.csv"), "a,b\na,\u00e4".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(Run.isnad("agree", "--table", file).err().contains("Line 2, column 3"));
        assertEquals(
                2, Run.isnad("agree", "--table", folder.resolve("none.csv")).code());
        assertEquals(2, Run.isnad("agree").code());
    }

    @Test
    void withoutJsonTheNumbersArePrinted() throws IOException {
        Run run = Run.isnad("agree", "--table", file("a,a\nb,b\na,b\n"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("cohenKappa"), run.out());
    }
}
