package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkCommandTest {

    private static final Path SEEDS = Path.of("../../seeds");

    @TempDir
    private Path folder;

    private Path project() throws IOException {
        Path project = folder.resolve("project");
        try (Stream<Path> files = Files.walk(SEEDS)) {
            for (Path file : files.toList()) {
                Path place = project.resolve(SEEDS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
        return project;
    }

    @Test
    void theNetworkOfTheSampleCorpusIsWrittenInEveryFormatTheSameEachTime() throws IOException {
        Path project = project();
        for (String ending : List.of("graphml", "csv", "dl", "svg", "png")) {
            Path one = folder.resolve("one." + ending);
            Path two = folder.resolve("two." + ending);
            Run run = Run.isnad("network", project, "--qualifier-aggregation", "subtract", "-o", one, "-o", two);
            assertEquals(0, run.code(), run.err());
            assertEquals(-1, Files.mismatch(one, two), ending);
        }
        assertTrue(Files.readString(folder.resolve("one.svg")).contains("روسيا"));
    }

    @Test
    void windowsHaveAFileEachAndFiltersNameActorsAndOutlets() throws IOException {
        Path project = project();
        Run years = Run.isnad(
                "network", project, "--time-window", "years", "--window-size", "1", "-o", folder.resolve("w.csv"));
        assertEquals(0, years.code(), years.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.filter(file -> file.getFileName().toString().startsWith("w-"))
                            .count()
                    >= 2);
        }
        Run only = Run.isnad("network", project, "--only", "holder=روسيا", "--labels", "en");
        assertEquals(0, only.code(), only.err());
        assertTrue(only.out().startsWith("1 "), only.out());
    }

    @Test
    void wrongNamesAreToldWithWhatThereIs() throws IOException {
        Path project = project();
        Run type = Run.isnad("network", project, "--type", "threemode");
        assertEquals(2, type.code());
        assertTrue(type.err().contains("twomode"), type.err());
        assertEquals(
                2,
                Run.isnad("network", project, "--qualifier-aggregation", "conflict")
                        .code());
        assertEquals(2, Run.isnad("network", project, "--only", "outlet=nobody").code());
        assertEquals(2, Run.isnad("network", project, "--layer", "pluto").code());
        assertEquals(
                2, Run.isnad("network", project, "-o", folder.resolve("x.doc")).code());
    }

    @Test
    void figuresAreNumbersWithoutAFileAndPicturesWithOne() throws IOException {
        Path project = project();
        Run numbers = Run.isnad("figures", project, "--by", "outlet");
        assertEquals(0, numbers.code(), numbers.err());
        assertEquals(7, numbers.out().lines().count(), numbers.out());
        Path picture = folder.resolve("outlets.svg");
        assertEquals(
                0,
                Run.isnad("figures", project, "--by", "outlet", "-o", picture).code());
        assertTrue(Files.readString(picture).contains("المدار"));
    }
}
