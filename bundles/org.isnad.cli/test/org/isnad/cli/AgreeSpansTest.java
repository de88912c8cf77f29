package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreement of a table of spans on the command line: numbers to check by hand, and sentences about files that are broken. */
final class AgreeSpansTest {
    private static final String HEAD = "annotator,begin,end,label\n";

    @TempDir
    private Path folder;

    private Run run(String text, Object... options) throws IOException {
        Path file = Files.writeString(folder.resolve("spans.csv"), text);
        List<Object> all = new ArrayList<>(List.of("agree", "--spans", file, "--json", "-"));
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
    void spanF1InSixWays() throws IOException {
        JsonNode json = json(
                HEAD + "A,0,10,X\nA,20,30,X\nA,40,60,Y\nB,0,10,X\nB,22,34,X\nB,40,60,Z\nB,80,90,X\n", "--length", 100);
        JsonNode f1 = json.get("f1");
        assertEquals(.285714, f1.get("exactLabel").asDouble(), 1e-6);
        assertEquals(.571429, f1.get("exact").asDouble(), 1e-6);
        assertEquals(.571429, f1.get("overlapLabel").asDouble(), 1e-6);
        assertEquals(.857143, f1.get("overlap").asDouble(), 1e-6);
        assertEquals(.391304, f1.get("characterLabel").asDouble(), 1e-6);
        assertEquals(.826087, f1.get("character").asDouble(), 1e-6);
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        assertEquals(List.of("f1", "alphaU", "alphaUPerLabel", "gamma", "gammaDisorder"), keys);
    }

    @Test
    void alphaOfUnitsOnAContinuumThatBeginsLater() throws IOException {
        String table = "label,begin,end,annotator,remark\n"
                + "c,225,295,r0,\nc,370,400,r0,\nc,220,300,r1,\nc,355,375,r1,\nc,400,420,r1,\n"
                + "k,180,240,r0,\nk,300,350,r0,\nk,180,240,r1,\nk,300,350,r1,\n";
        JsonNode json = json(table, "--begin", 150, "--length", 300);
        assertEquals(.858665, json.get("alphaU").asDouble(), 1e-6);
        assertEquals(.728599, json.get("alphaUPerLabel").get("c").asDouble(), 1e-6);
        assertEquals(1, json.get("alphaUPerLabel").get("k").asDouble());
    }

    @Test
    void gammaWithItsSettings() throws IOException {
        String table = HEAD + "A,1,5,a\nA,6,10,b\nA,11,15,a\nB,2,6,a\nB,7,11,b\nB,12,16,a\n";
        JsonNode json = json(table, "--length", 20);
        assertEquals(.0625, json.get("gammaDisorder").asDouble(), 1e-12);
        assertTrue(json.get("gamma").asDouble() < 1);
        JsonNode weighed = json(table, "--length", 20, "--alpha", 2, "--empty-cost", 3, "--samples", 3);
        assertEquals(.375, weighed.get("gammaDisorder").asDouble(), 1e-12);
        assertEquals(
                run(table, "--length", 20, "--seed", 7).out(),
                run(table, "--length", 20, "--seed", 7).out());
        assertTrue(run(table, "--length", 20, "--seed", 7).err().contains("7"));
    }

    @Test
    void whatIsUndefinedSaysWhy() throws IOException {
        JsonNode nested = json(HEAD + "A,0,9,q\nA,2,5,q\nA,12,15,z\nB,0,9,q\nB,12,15,z\n", "--length", 20);
        assertTrue(nested.get("alphaU").isNull());
        assertTrue(nested.get("alphaUPerLabel").get("q").isNull());
        assertEquals(1, nested.get("alphaUPerLabel").get("z").asDouble());
        assertTrue(nested.get("undefined").get("alphaUPerLabel.q").asText().contains("nest"));
        assertFalse(nested.get("gamma").isNull());
        JsonNode one = json(HEAD + "A,0,9,q\n", "--length", 20);
        assertTrue(
                one.get("f1").get("exact").isNull() && one.get("gammaDisorder").isNull());
        assertTrue(one.get("undefined").has("f1.exact"));
        JsonNode silent = json(HEAD + "A,0,9,q\n", "--length", 20, "--annotators", "A,B");
        assertEquals(0, silent.get("f1").get("exact").asDouble());
        assertTrue(json(HEAD, "--length", 20).get("undefined").has("alphaU"));
    }

    @Test
    void oneAnnotatorsOverlappingSpansCountACharacterOnce() throws IOException {
        JsonNode f1 =
                json(HEAD + "A,0,10,X\nA,5,15,X\nB,0,15,X\n", "--length", 20).get("f1");
        assertEquals(1, f1.get("characterLabel").asDouble());
        assertEquals(2.0 / 3, f1.get("overlap").asDouble(), 1e-9);
        JsonNode ambiguous = json(HEAD + "A,0,25,X\nA,10,40,X\nB,0,40,X\nB,25,40,X\n", "--length", 50);
        assertEquals(1, ambiguous.get("f1").get("overlapLabel").asDouble(), "as many pairs as possible");
    }

    @Test
    void columnsInAnyOrderWindowsLineEndsQuotesAndArabic() throws IOException {
        JsonNode json = json(
                "label,end,begin,annotator\r\n\"مؤيد, جدا\",10,-5,أحمد\r\n\"مؤيد, جدا\",10,-5,سعاد\r\n",
                "--begin",
                -10,
                "--length",
                50);
        assertEquals(1, json.get("alphaUPerLabel").get("مؤيد, جدا").asDouble());
        assertEquals(0, json.get("gammaDisorder").asDouble());
    }

    @Test
    void brokenInputIsRefusedWithItsLine() throws IOException {
        assertRefused(HEAD + "A,0,9,q\nA,x,12,q\n", "Line 3", "--length", 20);
        assertRefused(HEAD + "A,0,9,q\n\nA,9,9,q\n", "Line 4", "--length", 20);
        assertRefused(HEAD + "A,0,9,q\nA,15,21,q\n", "Line 3", "--length", 20);
        assertRefused(HEAD + "A,0,9\n", "Line 2", "--length", 20);
        assertRefused(HEAD + "A,-1,9,q\n", "outside of the continuum", "--length", 20);
        assertRefused(HEAD + "A,0,99999999999,q\n", "that an offset can be", "--length", 20);
        assertRefused(HEAD + ",0,9,q\n", "Line 2", "--length", 20);
        assertRefused("annotator,begin,label\nA,0,q\n", "end", "--length", 20);
        assertRefused("", "annotator", "--length", 20);
        assertRefused(HEAD + "A,0,9,q\n", "--length");
        assertRefused(HEAD + "A,0,9,q\n", "greater than zero", "--length", 20, "--empty-cost", 0);
        assertRefused(HEAD + "A,0,9,\"q\n", "Line 2", "--length", 20);
    }
}
