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

/** A report, its reprint under another lead, and something else. */
final class DuplicatesCommandTest {

    private static final String REPORT =
            "قال المتحدث باسم الوزارة إن اللجنة ستجتمع غدا في العاصمة لبحث مسودة الاتفاق الجديد"
                    + " وأضاف أن الأطراف كلها وافقت على جدول الأعمال من غير شروط مسبقة.";

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void threeArticles() throws IOException {
        project = folder.resolve("project");
        assertEquals(0, Run.isnad("new", project).code());
        Files.writeString(folder.resolve("agency.txt"), "اجتماع مرتقب\n" + REPORT);
        Files.writeString(folder.resolve("paper.txt"), "خبر من الصحيفة\nنقلت الوكالة الخبر.\n" + REPORT);
        Files.writeString(folder.resolve("weather.txt"), "الطقس اليوم\nتوقعت الأرصاد الجوية أمطارا غزيرة على الساحل.");
        for (String name : new String[] {"agency", "paper", "weather"}) {
            assertEquals(
                    0,
                    Run.isnad("import", project, folder.resolve(name + ".txt")).code());
        }
    }

    @Test
    void theGroupIsPrintedWithWhatIsShared() {
        Run run = Run.isnad("duplicates", project);
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().matches("(?s).*agency.*paper.*agency.*paper: \\d\\d %.*"), run.out());
        assertFalse(run.out().contains("weather"), run.out());
    }

    @Test
    void theThresholdAndJson() throws IOException {
        Run all = Run.isnad("duplicates", project, "--threshold", "0.95", "--json");
        assertEquals(0, all.code(), all.err());
        assertEquals(0, new ObjectMapper().readTree(all.out()).get("groups").size());
        JsonNode pair = new ObjectMapper()
                .readTree(Run.isnad("duplicates", project, "--json").out())
                .get("pairs")
                .get(0);
        assertEquals("agency", pair.get("a").asText());
        assertEquals("paper", pair.get("b").asText());
        assertTrue(pair.get("jaccard").asDouble() >= 0.3);
    }

    @Test
    void aThresholdOfNothingIsWrongUse() {
        assertEquals(2, Run.isnad("duplicates", project, "--threshold", "0").code());
        assertEquals(2, Run.isnad("duplicates", folder).code());
    }
}
