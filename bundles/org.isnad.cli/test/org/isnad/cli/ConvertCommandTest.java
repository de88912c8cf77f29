package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one format to another without a project. */
class ConvertCommandTest {

    @TempDir
    private Path folder;

    private Path brat;

    @BeforeEach
    void annotationsOfAnotherProject() throws IOException {
        brat = BratFiles.write(folder.resolve("brat"));
    }

    private Run convert(Path from, String to, Object... more) {
        Object[] words = new Object[6 + more.length];
        System.arraycopy(new Object[] {"convert", from, "--to", to, "--output", folder.resolve(to)}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        return Run.isnad(words);
    }

    @Test
    void annotationsOfOthersComeBack() throws IOException {
        assertEquals(0, convert(brat, "xmi").code());
        Run back = convert(folder.resolve("xmi/text.xmi"), "brat");
        assertEquals(0, back.code(), back.err());
        assertEquals(BratFiles.TEXT, Files.readString(folder.resolve("brat/text.txt")));
        String ann = Files.readString(folder.resolve("brat/text.ann"));
        assertTrue(ann.contains("\tPerson "), ann);
        assertTrue(ann.contains("\tHolds "), ann);
        assertTrue(ann.contains("\tLeaning "), ann);
    }

    @Test
    void aMappingMakesStancesOfThem() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), BratFiles.MAPPING);
        Run run = convert(brat, "jsonl", "--mapping", mapping);
        assertEquals(0, run.code(), run.err());
        JsonNode stance = new ObjectMapper().readTree(Files.readString(folder.resolve("jsonl/stances.jsonl")));
        assertEquals("هند", stance.get("holder").asText());
        assertEquals("الخطة", stance.get("target").asText());
        assertEquals("FAVOR", stance.get("label").asText());
    }

    @Test
    void whatTheOtherFormatCannotHoldIsTold() {
        Run run = convert(brat, "conll");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("4"), run.out());
        assertTrue(run.out().contains("other tools"), run.out());
    }

    @Test
    void brokenInputIsRefusedWithItsPlace() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xmi"), "<xmi:XMI xmlns:xmi=\"x\">\n <a\n");
        Run run = convert(broken, "tei");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith(broken + ":"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(Files.exists(folder.resolve("tei")));
    }

    @Test
    void anUnknownFormatIsWrongUse() {
        Run run = convert(brat, "nothing");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("web-annotation"), run.err());
    }
}
