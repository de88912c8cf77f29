package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bad input at the command line: exit code 2, a sentence that names the file, and the project as it was. */
@Timeout(180)
class HostileInputTest {

    private static final String XMI =
            "<?xml version=\"1.0\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" a=\"%s\">";

    private static final String NESTED = "<x>\n".repeat(200_000) + "</x>".repeat(200_000);

    @TempDir
    Path folder;

    private Path project;
    private Map<String, String> before;

    @BeforeEach
    void create() throws IOException {
        project = folder.resolve("project");
        assertEquals(0, Run.isnad("new", project).code());
        Path good = Files.writeString(folder.resolve("good.txt"), "عنوان\n\nنص المقال الأول.\n");
        assertEquals(0, Run.isnad("import", project, good).code());
        before = contents(project);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private Map<String, byte[]> badFiles() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(
                "entity.xmi", bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + XMI.formatted("&e;")));
        files.put("deep.xmi", bytes(XMI.formatted("") + NESTED));
        files.put("deep.jsonl", bytes("{\"text\":" + "[".repeat(50_000) + "\n"));
        files.put("deep.html", bytes("<div>".repeat(5_000) + "نص"));
        files.put("quote.csv", bytes("text,title\n\"نص"));
        files.put("broken.json", bytes("{\"%TYPES\":{},\"%FEATURE_STRUCTURES\":[{\"%ID\":99999999999}]}"));
        files.put("broken.tsv", bytes("#FORMAT=WebAnno TSV 3.3\n\n\n#Text=نص\n1-1\t0-99999\tنص\t\n"));
        files.put("broken.dna", bytes("SQLite format 3\0" + "x".repeat(2000)));
        files.put("documents.jsonl", bytes("{\"id\":\"a\",\"text\":\"\\u0000\"}\n"));
        files.put("a.ann", bytes("T1\tX 0 99999\tنص\n"));
        files.put("slip.zip", zip("../slip.txt"));
        files.put("no.zip", bytes("PK\3\4 and nothing more"));
        files.put("nul.txt", bytes("نص\0نص"));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream output = new ZipOutputStream(bytes)) {
            output.putNextEntry(new ZipEntry(name));
            output.write(bytes("نص"));
        }
        return bytes.toByteArray();
    }

    @Test
    void importAndConvertRefuseAndLeaveEverythingAsItWas() throws IOException {
        Path out = folder.resolve("out");
        Files.writeString(folder.resolve("a.txt"), "نص");
        for (Map.Entry<String, byte[]> bad : badFiles().entrySet()) {
            Path file = Files.write(folder.resolve(bad.getKey()), bad.getValue());
            assertRefused(Run.isnad("import", project, file), bad.getKey());
            assertEquals(before, contents(project), bad.getKey());
            if (!bad.getKey().endsWith(".txt")) {
                assertRefused(Run.isnad("convert", file, "--to", "xmi", "--output", out), bad.getKey());
                assertFalse(Files.exists(out), bad.getKey());
            }
        }
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Path path : new Path[] {empty, folder.resolve("absent.xmi"), Path.of("/dev/null")}) {
            assertRefused(Run.isnad("import", project, path), path.getFileName().toString());
            assertRefused(
                    Run.isnad("convert", path, "--from", "xmi", "--to", "xmi", "--output", folder.resolve("out")),
                    path.getFileName().toString());
        }
        assertEquals(before, contents(project));
    }

    @Test
    void brokenMappingsAndTypesAreRefused() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), "{\"isnad-mapping\": 1, \"rules\": [{]}");
        Path table = Files.writeString(folder.resolve("t.csv"), "text\nنص\n");
        assertRefused(Run.isnad("import", project, table, "--mapping", mapping), "mapping.json");
        assertRefused(
                Run.isnad("import", project, table, "--mapping", folder),
                folder.getFileName().toString());
        assertEquals(before, contents(project));
    }

    @Test
    void typesNestedWithoutEndAreRefusedWithTheirLine() throws IOException {
        Path types = Files.writeString(
                folder.resolve("typesystem.xml"), "<typeSystemDescription>" + NESTED + "</typeSystemDescription>");
        Path layer = Files.writeString(folder.resolve("layer.xmi"), XMI.formatted("") + "</xmi:XMI>");
        Run run = Run.isnad("import", project, layer);
        assertRefused(run, types.getFileName().toString());
        assertTrue(run.err().contains("typesystem.xml:1000:"), run.err());
        assertEquals(before, contents(project));
    }

    @Test
    void validateAndRehydrateRefuseWhatIsNoRelease() throws IOException {
        Path out = folder.resolve("out");
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (Path path : new Path[] {folder.resolve("absent"), file, project}) {
            assertRefused(Run.isnad("validate", path), path.getFileName().toString());
            assertRefused(
                    Run.isnad("rehydrate", path, folder, "--output", out),
                    path.getFileName().toString());
        }
        assertFalse(Files.exists(out));
    }

    private static void assertRefused(Run run, String named) {
        assertEquals(2, run.code(), named + ": " + run.out() + run.err());
        assertTrue(run.err().contains(named), named + ": " + run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }
}
