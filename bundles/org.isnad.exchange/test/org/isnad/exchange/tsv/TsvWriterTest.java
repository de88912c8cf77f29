package org.isnad.exchange.tsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.FormatWriterContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.SampleProject;
import org.junit.jupiter.api.Test;

class TsvWriterTest extends FormatWriterContract {

    @Override
    protected FormatWriter writer() {
        return Formats.writer("webanno-tsv").orElseThrow();
    }

    /** By the rows of the spans: from the begin of the first to the end of the last. */
    @Override
    protected List<String> coveredTexts(Path exported) throws Exception {
        List<String> lines = Files.readAllLines(exported.resolve("first.tsv"));
        List<String> covered = new ArrayList<>();
        covered.add(covered(lines, "ActorMention", 0));
        covered.add(covered(lines, "Fragment", 1));
        covered.add(covered(lines, "Fragment", 2));
        return covered;
    }

    private static String covered(List<String> lines, String type, int index) {
        int column = 3;
        for (String line : lines) {
            if (line.startsWith("#T_SP=org.isnad.webanno." + type + "|")) {
                break;
            }
            column += line.startsWith("#T_SP=") ? line.split("\\|", -1).length - 1 : 0;
        }
        List<String> numbers = new ArrayList<>();
        List<int[]> ranges = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (!line.startsWith("#") && fields.length > column && !fields[column].equals("_")) {
                String[] edges = fields[1].split("-");
                for (String value : fields[column].split("\\|")) {
                    String number = value.substring(value.lastIndexOf('['));
                    if (!numbers.contains(number)) {
                        numbers.add(number);
                        ranges.add(new int[] {Integer.parseInt(edges[0]), 0});
                    }
                    ranges.get(numbers.indexOf(number))[1] = Integer.parseInt(edges[1]);
                }
            }
        }
        List<String> texts = ranges.stream()
                .map(range -> SampleProject.TEXT.substring(range[0], range[1]))
                .sorted((a, b) -> SampleProject.TEXT.indexOf(a) - SampleProject.TEXT.indexOf(b))
                .toList();
        return texts.get(index);
    }

    @Test
    void aFrameIsASpanWithRoles() throws Exception {
        export("mercury");
        String tsv = Files.readString(output.resolve("first.tsv"));
        assertTrue(tsv.startsWith("#FORMAT=WebAnno TSV 3.3\n"));
        assertTrue(tsv.contains("#T_SP=org.isnad.webanno.Statement|"));
        assertTrue(tsv.contains("\tsources;cue;content"));
        assertEquals(1, tsv.split("#Text=عنوانٌ", -1).length - 1);
    }
}
