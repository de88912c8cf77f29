package org.isnad.exchange.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.FormatWriterContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.SampleProject;
import org.junit.jupiter.api.Test;

class BratWriterTest extends FormatWriterContract {

    @Override
    protected FormatWriter writer() {
        return Formats.writer("brat").orElseThrow();
    }

    @Override
    protected List<String> coveredTexts(Path exported) throws IOException {
        int[] text =
                Files.readString(exported.resolve("first.txt")).codePoints().toArray();
        return List.of("Mention", "Statement", "Stance").stream()
                .map(label -> line(exported, "T\\d+\t" + label + " .*"))
                .map(line -> line.split("[ \t]"))
                .map(words -> new String(
                        text, Integer.parseInt(words[2]), Integer.parseInt(words[3]) - Integer.parseInt(words[2])))
                .toList();
    }

    private static String line(Path exported, String pattern) {
        try {
            return Files.readAllLines(exported.resolve("first.ann")).stream()
                    .filter(line -> line.matches(pattern))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theTextIsTheSameBytes() throws IOException {
        export("mercury");
        assertEquals(SampleProject.TEXT, Files.readString(output.resolve("first.txt")));
    }

    @Test
    void framesAreEventsAndTheRegistryIsBesideThem() throws IOException {
        export("mercury");
        String mention = line(output, "T\\d+\tMention .*").split("\t")[0];
        String cue = line(output, "T\\d+\tCue .*").split("\t")[0];
        assertTrue(line(output, "E1\t.*").contains(" Source:" + mention + " Cue:" + cue), line(output, "E1\t.*"));
        assertTrue(line(output, "E2\t.*").endsWith(" Holder:" + mention + " Basis:E1"), line(output, "E2\t.*"));
        assertTrue(line(output, "N\\d+\t.*TargetIssue:truce\tالهدنة").contains(" E2 "));
        assertTrue(line(output, "A\\d+\tPolarity E2 .*").endsWith("FAVOR"));
        assertTrue(Files.readString(output.resolve("registry.json")).contains("salem"));
    }

    @Test
    void theConfigurationNamesEveryLabelAndAttributeInUse() throws IOException {
        export("mercury");
        List<String> conf = Files.readAllLines(output.resolve("annotation.conf"));
        for (String line : Files.readAllLines(output.resolve("first.ann"))) {
            String name = line.split("[\t :]")[1];
            boolean declared = line.startsWith("N")
                    || line.startsWith("#")
                    || conf.stream().anyMatch(known -> known.split("\t")[0].equals(name));
            assertTrue(declared, line);
        }
    }
}
