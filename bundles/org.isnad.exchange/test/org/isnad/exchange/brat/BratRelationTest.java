package org.isnad.exchange.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.Losses;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Relations of other people's brat files go out as they came in: one line, nothing in the text. */
class BratRelationTest {

    private static final String TEXT = "قال سالم لها";
    private static final String LINES = "T1\tSay 0 3\tقال\n"
            + "T2\tPerson 4 8\tسالم\n"
            + "T3\tPerson 9 12\tلها\n"
            + "A1\tMood T1 Sure\n"
            + "R1\tNear Arg1:T2 Arg2:T3\n"
            + "A2\tNegated R1 true\n"
            + "#1\tAnnotatorNotes R1\tبين اثنين\n"
            + "R2\tSaid by:T2 to:T3 what:T1\n"
            + "*\tEquiv T2 T3\n";

    @TempDir
    Path folder;

    private ReadDocument read(String lines) throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Path file = Files.writeString(folder.resolve("a.ann"), lines);
        return new BratReader()
                .read(file, ReadOptions.NONE, new BasicMonitor())
                .value()
                .get(0);
    }

    private static AnnFile written(ReadDocument read, Losses losses) {
        return AnnFile.of(TEXT, read.layers().get(0).resource(), id -> null, losses);
    }

    private static List<String> sorted(String lines) {
        return lines.lines().sorted().toList();
    }

    @Test
    void relationsComeBackAsTheLinesThatTheyWere() throws IOException {
        Losses losses = new Losses();
        AnnFile file = written(read(LINES), losses);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeTo(bytes);
        assertEquals(sorted(LINES), sorted(bytes.toString(StandardCharsets.UTF_8)));
        assertEquals(List.of(), losses.sentences());
        String conf = AnnotationConf.write(file.foreign());
        assertEquals(
                List.of("Near\tArg1:<ANY>, Arg2:<ANY>", "Said\tby:<ANY>, to:<ANY>, what:<ANY>"),
                conf.lines()
                        .filter(line -> line.startsWith("Near\t") || line.startsWith("Said\t"))
                        .toList());
    }

    @Test
    void aRelationOfNothingInTheTextIsALoss() throws IOException {
        ReadDocument read = read(LINES);
        EObject relation = read.layers().get(0).resource().getContents().stream()
                .filter(object -> object.eClass().getName().equals("Near"))
                .findFirst()
                .orElseThrow();
        relation.eUnset(relation.eClass().getEStructuralFeature("Arg1"));
        relation.eUnset(relation.eClass().getEStructuralFeature("Arg2"));
        Losses losses = new Losses();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written(read, losses).writeTo(bytes);
        assertEquals(
                List.of("A1\tMood T1 Sure", "R1\tSaid by:T2 to:T3 what:T1"),
                bytes.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.matches("[AR#].*"))
                        .toList());
        assertEquals(
                List.of("FOREIGN_VALUE"),
                losses.list().stream().map(Losses.Loss::kind).toList());
    }
}
