package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Contents that were made to do harm, one by one: each is refused in a sentence, with line and column where there are lines. */
@Timeout(120)
class HostileContentTest {

    private static final List<String> XML = List.of("xmi");
    private static final List<String> OFFSETS =
            List.of("-1", "2147483647", "2147483648", "-9223372036854775808", "99999999999999999999", "1e9", "0x7");

    @TempDir
    Path folder;

    private Map<String, List<Path>> samples;

    @BeforeEach
    void write() throws IOException {
        samples = Samples.write(folder);
    }

    private Path sample(String reader) {
        return samples.get(reader).get(0);
    }

    private Outcome<List<ReadDocument>> read(String reader, Path file) {
        Outcome<List<ReadDocument>> outcome =
                Formats.reader(reader).orElseThrow().read(file, ReadOptions.NONE, new BasicMonitor());
        SoundReading.check(outcome, reader + ' ' + file.getFileName());
        return outcome;
    }

    /** The file with a change in it is refused, with a line where it has some. */
    private Problem refused(String reader, Path file, UnaryOperator<String> change) throws IOException {
        String whole = Files.readString(file);
        String changed = change.apply(whole);
        assertFalse(changed.equals(whole), reader + ": nothing was changed");
        return refused(reader, file, changed.getBytes(StandardCharsets.UTF_8));
    }

    private Problem refused(String reader, Path file, byte[] bytes) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, bytes);
        Outcome<List<ReadDocument>> outcome = read(reader, file);
        Files.write(file, whole);
        assertFalse(outcome.isPresent(), reader + " took it");
        Problem problem =
                outcome.problems().stream().filter(Problem::isError).findFirst().orElseThrow();
        assertTrue(problem.place().file() != null, problem.toString());
        return problem;
    }

    private static UnaryOperator<String> declared(String doctype) {
        return whole -> after(after(whole, "\\?>", doctype), "sofaString=\"", "&e;");
    }

    private static String after(String whole, String expression, String inserted) {
        Matcher matcher = Pattern.compile(expression).matcher(whole);
        assertTrue(matcher.find(), expression);
        return whole.substring(0, matcher.end()) + inserted + whole.substring(matcher.end());
    }

    @Test
    void documentTypesAreRefusedWhateverTheyDeclare() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "سرّ");
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String parameter = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p; <!ENTITY e \"\">]>";
        String external = "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\" [<!ENTITY e \"\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'z'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("<!ENTITY e \"&y;\">]>");
        String huge = "<!DOCTYPE x [" + "<!ELEMENT y ANY>".repeat(200_000) + "<!ENTITY e \"\">]>";
        for (String doctype : List.of(outside, parameter, external, laughs.toString(), huge)) {
            for (String reader : XML) {
                Problem problem = refused(reader, sample(reader), declared(doctype));
                assertEquals("read.xml", problem.code());
                assertEquals(1, problem.place().line());
                assertFalse(problem.message().contains("سرّ"));
            }
        }
    }

    @Test
    void documentTypesInTypeSystemsAreRefused() throws IOException {
        Path types = folder.resolve("foreign/typesystem.xml");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "سرّ");
        Files.writeString(
                types,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n"
                        + Files.readString(types).replaceFirst("<description/>", "<description>&e;</description>"));
        assertEquals(
                "read.xml",
                read("xmi", folder.resolve("foreign/foreign.xmi"))
                        .problems()
                        .get(0)
                        .code());
    }

    @Test
    void towersOfElementsAreReadOrRefused() throws IOException {
        Path xmi = folder.resolve("foreign/foreign.xmi");
        refused("xmi", xmi, whole -> whole.replace("</xmi:XMI>", "<a>".repeat(200_000)));
        refused(
                "xmi",
                xmi,
                whole -> whole.replace("</xmi:XMI>", "<cas:FSArray xmi:id=\"77\">" + "<elements>".repeat(50_000)));
        refused("xmi", xmi, whole -> whole.replace("<custom:Cue ", "<custom:Cue " + attributes(20_000)));
        Path types = folder.resolve("foreign/typesystem.xml");
        String whole = Files.readString(types);
        Files.writeString(
                types, whole.replace("</types>", "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</types>"));
        read("xmi", xmi);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append('a').append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    @Test
    void towersOfBracketsAreRefused() throws IOException {
        String tower = "[".repeat(100_000) + "]".repeat(100_000);
        String objects = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
        for (String deep : List.of(tower, objects)) {
            Path json = sample("json-cas");
            Problem problem = refused("json-cas", json, whole -> whole.replaceFirst("\\{", "{\"x\":" + deep + ","));
            assertTrue(problem.place().line() > 0, problem.toString());
            assertFalse(problem.message().contains("StreamReadConstraints"), problem.message());
            refused("json-cas", json, whole -> whole.replaceFirst("\"%TYPES\"\\s*:\\s*\\{", "$0\"t\":" + deep + ","));
            problem = refused("jsonl", sample("jsonl"), whole -> whole.replaceFirst("\\{", "{\"zones\":" + deep + ","));
            assertEquals(1, problem.place().line());
            refused("jsonl-articles", sample("jsonl-articles"), whole -> "{\"text\":" + deep + "}\n" + whole);
        }
    }

    @Test
    void absurdNumbersInXmiAreRefused() throws IOException {
        Path xmi = folder.resolve("foreign/foreign.xmi");
        for (String number : OFFSETS) {
            for (String attribute : List.of("begin", "end")) {
                refused(
                        "xmi",
                        xmi,
                        whole -> whole.replaceFirst(
                                " " + attribute + "=\"\\d+\"", " " + attribute + "=\"" + number + "\""));
            }
            refused("xmi", xmi, whole -> whole.replaceFirst("roles=\"5", "roles=\"" + number));
            refused("xmi", xmi, whole -> whole.replaceFirst("sofa=\"1\"", "sofa=\"" + number + "\""));
        }
        Problem problem = refused("xmi", xmi, whole -> whole.replaceFirst("members=\"2 ", "members=\"0 "));
        assertTrue(problem.place().line() > 1, problem.toString());
        for (String id : List.of("-1", "2147483648", "99999999999999999999", "1e9", "", "7")) {
            refused("xmi", xmi, whole -> whole.replaceFirst("xmi:id=\"8\"", "xmi:id=\"" + id + "\""));
        }
    }

    @Test
    void absurdNumbersInJsonAreRefused() throws IOException {
        Path json = sample("json-cas");
        for (String number :
                List.of("-1", "2147483647", "2147483648", "-9223372036854775808", "1e400", "9".repeat(2000))) {
            for (String key : List.of("begin", "end", "@sofa", "%ID")) {
                refused("json-cas", json, whole -> lastNumber(whole, key, number));
            }
        }
        for (String number : List.of("-1", "2147483647", "2147483648", "1e400", "9".repeat(2000), "\"1\"", "1.5")) {
            Path mentions = folder.resolve("jsonl/mentions.jsonl");
            String whole = Files.readString(mentions);
            Files.writeString(mentions, whole.replaceFirst("\"end\":\\s*\\d+", "\"end\":" + number));
            Outcome<List<ReadDocument>> outcome = read("jsonl", folder.resolve("jsonl/documents.jsonl"));
            assertFalse(outcome.isPresent(), number);
            assertEquals(1, outcome.problems().get(0).place().line());
            Files.writeString(mentions, whole);
        }
    }

    private static String lastNumber(String whole, String key, String number) {
        int at = whole.lastIndexOf("\"" + key + "\"");
        return whole.substring(0, at) + whole.substring(at).replaceFirst("\\d+", number);
    }

    @Test
    void absurdNumbersInLinesAreRefused() throws IOException {
        Path tsv = sample("webanno-tsv");
        Path ann = folder.resolve("standoff/d.ann");
        for (String number : OFFSETS) {
            Problem problem =
                    refused("webanno-tsv", tsv, whole -> whole.replaceFirst("\n1-1\t\\d+-", "\n1-1\t" + number + "-"));
            assertTrue(problem.place().line() > 1, problem.toString());
            refused("webanno-tsv", tsv, whole -> whole.replaceFirst("(\n1-1\t\\d+-)\\d+", "$1" + number));
            refused("webanno-tsv", tsv, whole -> whole.replaceFirst("\n1-1\t", "\n1-" + number + "\t"));
            problem = refused("brat", ann, whole -> whole.replaceFirst(" 0 2;", " " + number + " 2;"));
            assertEquals(1, problem.place().line());
            refused("brat", ann, whole -> whole.replaceFirst(";3 6", ";3 " + number));
        }
    }

    @Test
    void charactersThatNoLayerHoldsAreRefused() throws IOException {
        for (String character : List.of("\\u0000", "\\u0008", "\\uFFFE", "\\uD800", "\\uDC00\\uD800")) {
            String text = "\"(text|sofaString)\"\\s*:\\s*\"";
            for (String reader : List.of("json-cas", "jsonl", "jsonl-articles")) {
                refused(reader, sample(reader), whole -> after(whole, text, character));
            }
        }
        for (String character : List.of("\u0000", "\b", "\uFFFE")) {
            refused("webanno-tsv", sample("webanno-tsv"), whole -> whole.replaceFirst("#Text=", "#Text=" + character));
            refused("csv-articles", sample("csv-articles"), whole -> whole.replaceFirst("\nنص", "\nنص" + character));
            refused("xmi", sample("xmi"), whole -> whole.replaceFirst("sofaString=\"", "sofaString=\"" + character));
            refused("brat", folder.resolve("standoff/d.ann"), whole -> whole.replaceFirst("Person", "Per" + character));
        }
        for (String reference : List.of("&#0;", "&#8;", "&#xD800;", "&#xFFFE;", "&#x110000;", "&#99999999999;")) {
            refused("xmi", sample("xmi"), whole -> whole.replaceFirst("sofaString=\"", "sofaString=\"" + reference));
        }
    }

    @Test
    void otherEncodingsOfUtf8FormatsAreRefusedOrReadRight() throws IOException {
        for (String reader : List.of("json-cas", "jsonl", "webanno-tsv", "brat")) {
            Path file = reader.equals("brat") ? folder.resolve("standoff/d.ann") : sample(reader);
            String whole = Files.readString(file);
            for (String charset : List.of("windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-32LE")) {
                Files.write(file, whole.getBytes(Charset.forName(charset)));
                Outcome<List<ReadDocument>> outcome = read(reader, file);
                assertTrue(!outcome.isPresent() || isSame(outcome.value(), reader), reader + ' ' + charset);
            }
            byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
            bytes[bytes.length / 2] = (byte) 0xC0;
            refused(reader, file, bytes);
            Files.writeString(file, whole);
        }
    }

    /** A parser may find out what the encoding is. */
    private static boolean isSame(List<ReadDocument> documents, String reader) {
        return reader.equals("json-cas") && documents.get(0).text().equals(SampleProject.TEXT);
    }
}
