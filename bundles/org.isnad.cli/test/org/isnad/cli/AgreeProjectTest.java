package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreement of a project on the command line: the sample corpus, and what cannot be compared. */
final class AgreeProjectTest {

    private static final Path SEEDS = Path.of("../../seeds");

    @TempDir
    private Path folder;

    private static Run agree(Object... options) {
        Object[] all = new Object[options.length + 4];
        all[0] = "agree";
        System.arraycopy(options, 0, all, 1, options.length);
        all[all.length - 3] = "--resamples";
        all[all.length - 2] = 20;
        all[all.length - 1] = "--seed=7";
        return Run.isnad(all);
    }

    private static void refused(String sentence, Object... options) {
        Run run = agree(options);
        assertEquals(2, run.code(), run.out());
        assertTrue(run.err().contains(sentence), run.err());
        assertEquals("", run.out());
    }

    @Test
    void everyQuestionOfTheSampleHasFiguresWithN() throws IOException {
        Path file = folder.resolve("agreement.json");
        Run run = agree(SEEDS, "--json", file);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        JsonNode json = new ObjectMapper().readTree(Files.readString(file));
        JsonNode questions = json.get("questions");
        for (String question :
                new String[] {"mention.span", "statement.tuple", "statement.reportType", "mention.link", "stance.score"
                }) {
            JsonNode figures = questions.get(question).get("figures");
            assertTrue(figures.size() > 0, question);
            for (JsonNode figure : figures) {
                assertTrue(figure.get("n").isIntegralNumber(), figure.toString());
                assertTrue(
                        figure.get("value").isNumber()
                                || figure.get("undefined").isTextual(),
                        figure.toString());
            }
        }
        assertEquals(
                json, new ObjectMapper().readTree(agree(SEEDS, "--json", "-").out()));
    }

    @Test
    void reportsStandInTheLanguageAskedFor() throws IOException {
        Path html = folder.resolve("report.html");
        Path markdown = folder.resolve("report.md");
        Run run = agree(SEEDS, "--report", html + "," + markdown, "--lang", "ar");
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(html).contains("dir=\"rtl\""));
        assertTrue(Files.readString(markdown).startsWith("# اتفاق الواسمين"));
        assertTrue(agree(SEEDS, "--lang", "en").out().contains("## What was left out, and why"));
    }

    @Test
    void oneAnnotatorIsNothingToCompare() throws IOException {
        Run run = agree(SEEDS, "--layers", "mercury", "--lang", "en");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("nothing to compare"), run.out());
        assertTrue(run.out().contains("only one layer to compare"), run.out());
    }

    @Test
    void anEmptyProjectIsNothingToCompare() {
        Path project = folder.resolve("empty");
        assertEquals(0, Run.isnad("new", project, "--name", "Empty").code());
        Run run = agree(project, "--lang", "en");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("nothing to compare"), run.out());
        assertFalse(run.out().contains("NaN"));
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        refused("nobody", SEEDS, "--layers", "mercury,nobody");
        refused("no-such-article", SEEDS, "--articles", "no-such-article");
        refused("report.pdf", SEEDS, "--report", folder.resolve("report.pdf"));
        refused("none", folder.resolve("none"));
        Files.writeString(folder.resolve("file"), "");
        refused("file", SEEDS, "--json", folder.resolve("file").resolve("agreement.json"));
        refused("file", SEEDS, "--report", folder.resolve("file").resolve("report.md"));
    }
}
