package org.isnad.exchange.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatReaderContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.model.tcas.Annotation;
import org.junit.jupiter.api.Test;

class BratReaderTest extends FormatReaderContract {

    private static final String TEXT = "😀 قالَ الوزيرُ\r\nإنّ \u2067الهُدنة\u2069 قائمة.\n";
    private static final String LINES = "T1\tPerson 7 14\tالوزيرُ\n"
            + "T2\tSay 2 6\tقالَ\n"
            + "T3\tPart-of 16 19;21 28\tإنّ الهُدنة\n"
            + "E1\tSay:T2 Who:T1 What:T3 What2:T1\n"
            + "R1\tNear Arg1:T1 Arg2:T3\n"
            + "A1\tNegated E1\n"
            + "A2\tMood T2 Sure\n"
            + "N1\tReference T1 Wikidata:Q42\tسالم\n"
            + "#1\tAnnotatorNotes T1\tنظر فيه\n"
            + "*\tEquiv T1 T3\n";

    @Override
    protected FormatReader reader() {
        return Formats.reader("brat").orElseThrow();
    }

    @Override
    protected boolean takesNothing() {
        return true;
    }

    @Override
    protected Path validFile(Path own) throws IOException {
        return write(own, TEXT, LINES);
    }

    private static Path write(Path own, String text, String lines) throws IOException {
        Files.writeString(own.resolve("a.txt"), text);
        return Files.writeString(own.resolve("a.ann"), lines);
    }

    private ReadLayer layer(String text, String lines) throws IOException {
        Outcome<List<ReadDocument>> outcome = read(write(folder, text, lines));
        assertTrue(outcome.isPresent(), outcome.problems().toString());
        return outcome.value().get(0).layers().get(0);
    }

    private Problem problem(String text, String lines) throws IOException {
        Outcome<List<ReadDocument>> outcome = read(write(folder, text, lines));
        assertEquals(1, outcome.problems().size(), outcome.problems().toString());
        return outcome.problems().get(0);
    }

    private static Annotation one(ReadLayer layer, String type) {
        List<EObject> found = layer.resource().getContents().stream()
                .filter(object -> object.eClass().getName().equals(type)
                        && object.eClass().getEPackage().getName().equals("brat"))
                .toList();
        assertEquals(1, found.size(), type);
        return (Annotation) found.get(0);
    }

    private static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    private static String covered(String text, Annotation annotation) {
        return text.substring(annotation.getBegin(), annotation.getEnd());
    }

    @Test
    void everyKindOfLineArrivesAtItsCodePoints() throws IOException {
        ReadLayer layer = layer(TEXT, LINES);
        Annotation person = one(layer, "Person");
        Annotation said = one(layer, "Say");
        Annotation part = one(layer, "Part_of");
        assertEquals("الوزيرُ", covered(TEXT, person));
        assertEquals("قالَ", covered(TEXT, said));
        assertEquals("Q42", get(person, "Wikidata"));
        assertEquals("سالم", get(person, "WikidataText"));
        assertEquals("نظر فيه", get(person, "note"));
        assertEquals("true", get(said, "Negated"));
        assertEquals("Sure", get(said, "Mood"));
        assertEquals(List.of(person), get(said, "Who"));
        assertEquals(List.of(part, person), get(said, "What"));
        assertEquals(
                List.of("إنّ", "الهُدنة"),
                ((List<?>) get(part, "fragments"))
                        .stream()
                                .map(piece -> covered(TEXT, (Annotation) piece))
                                .toList());
        Annotation near = one(layer, "Near");
        assertEquals(person, get(near, "Arg1"));
        assertEquals(List.of(person.getBegin(), part.getEnd()), List.of(near.getBegin(), near.getEnd()));
        assertEquals(List.of(person, part), get(one(layer, "Equiv"), "members"));
    }

    @Test
    void allFilesOfAFolderHaveTheTypesOfItsConfiguration() throws IOException {
        Files.writeString(
                folder.resolve("annotation.conf"),
                "[entities]\nPerson\n!Group\n\tState\n[relations]\nAlly\tArg1:<ENTITY>, Arg2:State\n"
                        + "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n[events]\nVisit\tWho*:Person, Where?:State\n"
                        + "<AGENTS>=Person|State\n[attributes]\nMood\tArg:<AGENTS>, Value:Good|Bad\n");
        ReadLayer layer = layer("نص\n", "T1\tPerson 0 2\tنص\n");
        List<String> person = layer.types().foreign().types().stream()
                .filter(type -> type.name().equals("brat.Person"))
                .flatMap(type -> type.features().stream())
                .map(feature -> feature.name())
                .toList();
        assertTrue(person.contains("Mood"), person.toString());
        List<String> names = layer.types().foreign().types().stream()
                .map(type -> type.name())
                .toList();
        assertTrue(names.containsAll(List.of("brat.State", "brat.Group", "brat.Ally", "brat.Visit")), names.toString());
    }

    @Test
    void whatOtherProgramsCountIsSeenByTheirTexts() throws IOException {
        assertEquals("سالم", covered("😀\r\nسالم", counted("😀\r\nسالم", "T1\tP 4 8\tسالم\n")));
        assertEquals("سالم", covered("😀\r\nسالم", counted("😀\r\nسالم", "T1\tP 2 6\tسالم\n")));
        Annotation marked = counted("\uFEFFسالم هنا", "T1\tP 1 5\tسالم\n");
        assertEquals(List.of(0, 4), List.of(marked.getBegin(), marked.getEnd()));
    }

    private Annotation counted(String text, String lines) throws IOException {
        Outcome<List<ReadDocument>> outcome = read(write(folder, text, lines));
        assertEquals(
                List.of("brat.counted"),
                outcome.problems().stream().map(Problem::code).toList());
        return one(outcome.value().get(0).layers().get(0), "P");
    }

    @Test
    void aTextThatIsNotThereIsRefusedWithItsLine() throws IOException {
        Problem problem = problem("نص قصير\n", "T1\tP 0 2\tنص\nT2\tP 3 7\tطويل\n");
        assertEquals("brat.text", problem.code());
        assertEquals(2, problem.place().line());
        assertEquals("brat.offset", problem("نص\n", "T1\tP 0 999999999\t\n").code());
        assertEquals("brat.syntax", problem("نص\n", "T1\tP 0 9999999999\tنص\n").code());
        assertEquals("brat.offset", problem("نص\n", "T1\tP 2 0\tنص\n").code());
    }

    @Test
    void whatIsMissingOrTwiceIsRefused() throws IOException {
        assertEquals("brat.unknown-id", problem("نص\n", "A1\tMood T9 Good\n").code());
        assertEquals(
                "brat.unknown-id",
                problem("نص\n", "T1\tP 0 2\tنص\nR1\tNear Arg1:T1 Arg2:T2\n").code());
        assertEquals("brat.trigger", problem("نص\n", "E1\tSay:T1\n").code());
        assertEquals(
                "brat.twice", problem("نص\n", "T1\tP 0 2\tنص\nT1\tP 0 1\tن\n").code());
        Files.delete(folder.resolve("a.txt"));
        assertEquals(
                "brat.no-text", read(folder.resolve("a.ann")).problems().get(0).code());
    }

    @Test
    void aValueThatNoTagSetHasIsRefused() throws IOException {
        Files.writeString(folder.resolve("annotation.conf"), AnnotationConf.MARK + "\n");
        Problem problem = problem("نص\n", "T1\tMention 0 2\tنص\nA1\tMentionType T1 NICKNAME\n");
        assertEquals("brat.tag", problem.code());
        assertEquals(2, problem.place().line());
    }

    @Test
    void withoutOurConfigurationOurLabelsAreOthers() throws IOException {
        ReadLayer layer = layer("نص\n", "T1\tMention 0 2\tنص\n");
        assertFalse(layer.types().foreign().types().isEmpty());
        assertEquals("نص", covered("نص\n", one(layer, "Mention")));
    }

    @Test
    void whatAnnotatorsAddedInBratIsKeptOrTold() throws IOException {
        Files.writeString(folder.resolve("annotation.conf"), AnnotationConf.MARK + "\n");
        Outcome<List<ReadDocument>> outcome = read(write(
                folder,
                "قال سالم نعم\n",
                "T1\tMention 4 8\tسالم\nT2\tStatement 9 12\tنعم\nT3\tPlace 0 3\tقال\n"
                        + "E1\tStatement:T2 Source:T1 Where:T3\nA1\tMood E1 Good\n"));
        assertEquals(
                List.of("brat.left-out"),
                outcome.problems().stream().map(Problem::code).toList());
        ReadLayer layer = outcome.value().get(0).layers().get(0);
        assertEquals("قال", covered("قال سالم نعم\n", one(layer, "Place")));
    }
}
