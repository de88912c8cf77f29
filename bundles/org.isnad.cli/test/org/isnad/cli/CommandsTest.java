package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** From an article to a dataset on the command line, and what each command answers to wrong use. */
final class CommandsTest {

    private static final String ARTICLE =
            "وزيرٌ يلتقي وفداً في بيروت 😀\n\nقال الوزير إن «المحادثات مفيدة»، ورفض التعليق.\n\nالمصدر: صحيفة المنارة\n";

    @TempDir
    private Path folder;

    private Path project;
    private Path article;

    @BeforeEach
    void anEmptyProject() throws IOException {
        project = folder.resolve("project");
        article = folder.resolve("meeting.txt");
        Files.writeString(article, ARTICLE);
        assertEquals(0, Run.isnad("new", project, "--name", "تجربة").code());
    }

    @Test
    void anArticleComesInAndGoesOut() throws IOException {
        Run imported = Run.isnad("import", project, article);
        assertEquals(0, imported.code(), imported.err());
        assertTrue(imported.out().contains("UTF-8"), imported.out());

        JsonNode info = json(Run.isnad("info", project, "--json"));
        assertEquals(List.of("name", "actors", "issues", "articles"), names(info));
        JsonNode first = info.get("articles").get(0);
        assertEquals(List.of("id", "title", "sha256", "characters", "layers"), names(first));
        assertEquals("meeting", first.get("id").asText());
        assertEquals(
                ARTICLE.codePointCount(0, ARTICLE.length()),
                first.get("characters").asInt());
        assertEquals(0, first.get("layers").size());

        assertEquals(0, Run.isnad("check", project).code());
        Path output = folder.resolve("out");
        Run exported = Run.isnad("export", project, "--format", "jsonl", "--output", output);
        assertEquals(0, exported.code(), exported.err());
        JsonNode document = new ObjectMapper().readTree(Files.readString(output.resolve("documents.jsonl")));
        assertEquals(ARTICLE, document.get("text").asText());
        assertEquals("HEADLINE", document.get("zones").get(0).get("kind").asText());
        assertEquals("", Files.readString(output.resolve("stances.jsonl")));
    }

    @Test
    void theSameTextTwiceIsReported() {
        assertEquals(0, Run.isnad("import", project, article).code());
        Run again = Run.isnad("import", project, article);
        assertEquals(1, again.code());
        assertTrue(again.err().contains("meeting"), again.err());
        assertEquals(
                1, json(Run.isnad("info", project, "--json")).get("articles").size());
    }

    @Test
    void aBadFileIsNamedAndTheOthersComeIn() throws IOException {
        Path broken = folder.resolve("broken.txt");
        Files.write(broken, new byte[] {'a', 0, 1, 2, 'b'});
        Run run = Run.isnad("import", project, broken, article);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("broken.txt"), run.err());
        assertEquals(
                1, json(Run.isnad("info", project, "--json")).get("articles").size());
    }

    @Test
    void anEncodingIsFoundOutAndCanBeTold() throws IOException {
        Path arabic = folder.resolve("old.txt");
        Files.write(arabic, ARTICLE.replace("😀", "").getBytes(Charset.forName("windows-1256")));
        Run looked = Run.isnad("import", project, arabic, "--dry-run");
        assertTrue(looked.out().contains("windows-1256"), looked.out());
        assertEquals(
                0, json(Run.isnad("info", project, "--json")).get("articles").size());
        assertEquals(
                2, Run.isnad("import", project, arabic, "--encoding", "UTF-8").code());
        assertEquals(
                0,
                Run.isnad("import", project, arabic, "--encoding", "windows-1256")
                        .code());
    }

    @Test
    void whatIsGivenGoesBeforeWhatIsGuessed() throws IOException {
        Run.isnad("import", project, article, "--outlet", "النهار", "--date", "2020-02-08");
        Run.isnad("export", project, "--format", "jsonl", "--output", folder.resolve("out"));
        JsonNode document = new ObjectMapper().readTree(Files.readString(folder.resolve("out/documents.jsonl")));
        assertEquals("النهار", document.get("outlet").asText());
        assertEquals("2020-02-08", document.get("published").asText());
    }

    @Test
    void wrongUseIsASentenceAndExitCode2() {
        for (Run run : List.of(
                Run.isnad(),
                Run.isnad("sing"),
                Run.isnad("info"),
                Run.isnad("info", folder.resolve("nowhere")),
                Run.isnad("new", folder),
                Run.isnad("import", project),
                Run.isnad("import", project, folder.resolve("nothing.txt")),
                Run.isnad("import", project, article, "--encoding", "no-such-encoding"),
                Run.isnad("import", project, article, "--date", "2020-13-40"),
                Run.isnad("export", project, "--format", "pdf", "--output", folder.resolve("out")),
                Run.isnad("export", project, "--format", "jsonl"),
                Run.isnad(
                        "export",
                        project,
                        "--format",
                        "jsonl",
                        "--output",
                        folder.resolve("out"),
                        "--layer",
                        "nobody"))) {
            assertEquals(2, run.code(), run::toString);
            assertFalse(run.err().isBlank());
            assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
            assertEquals("", run.out());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aBrokenProjectIsNamedWithItsLine() throws IOException {
        Files.writeString(project.resolve("corpus.isnad"), "<?xml version=\"1.0\"?>\n<broken", StandardCharsets.UTF_8);
        Run run = Run.isnad("check", project);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("corpus.isnad:2"), run.err());
    }

    @Test
    void everyCommandHelps() {
        String whole = Run.isnad("--help").out();
        String ofAll = "\"isnad DIR\" opens a project";
        assertTrue(whole.contains(ofAll), whole);
        for (Class<?> type : Main.class.getAnnotation(Command.class).subcommands()) {
            String command = type.getAnnotation(Command.class).name();
            Run run = Run.isnad(command, "--help");
            assertEquals(0, run.code());
            if (type != HelpCommand.class) {
                assertTrue(run.out().contains("Usage: isnad " + command), run.out());
                assertFalse(run.out().contains(ofAll), () -> command + " has no description: " + run.out());
            }
        }
        assertTrue(Run.isnad("formats").out().contains("jsonl"));
        assertTrue(Run.isnad("formats").out().contains("gold  The release"));
        assertEquals(0, Run.isnad("--version").code());
    }

    private static JsonNode json(Run run) {
        try {
            assertEquals(0, run.code(), run.err());
            return new ObjectMapper().readTree(run.out());
        } catch (IOException e) {
            throw new AssertionError(run.out(), e);
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new java.util.ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
