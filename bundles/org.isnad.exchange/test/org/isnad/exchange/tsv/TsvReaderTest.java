package org.isnad.exchange.tsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.LayerCas;
import org.junit.jupiter.api.Test;

class TsvReaderTest extends FormatReaderContract {

    private static final String SPANS =
            """
            #FORMAT=WebAnno TSV 3.3
            #T_SP=lab.Name|kind


            #Text=وصل 😀 سالم\\r
            1-1\t0-3\tوصل\t_\t
            1-2\t4-6\t😀\t*[1]|a\\_b\\|c\\\\[2]\t
            1-3\t7-11\tسالم\t*[1]\t
            1-3.1\t8-10\tال\t\\*\t

            #Sentence.id=s2
            #Text=ثمّ
            #Text= غادر
            2-1\t13-16\tثمّ\t_\t
            2-2\t18-22\tغادر\t_\t
            2-2.1\t22-22\t\t_\t
            """;
    private static final String LINKED =
            """
            #FORMAT=WebAnno TSV 3.3
            #T_SP=lab.Name|
            #T_SP=lab.Event|kind|ROLE_lab.Event:parts_lab.EventLink|lab.Name
            #T_CH=lab.CorefLink|referenceRelation|referenceType
            #T_RL=lab.Tie|label|BT_lab.Name


            #Text=قال سالم لها
            1-1\t0-3\tقال\t_\tSAY\tagent;*\t1-2[1];1-3\t_\t_\t_\t_\t
            1-2\t4-8\tسالم\t*[1]|*[2]\t_\t_\t_\t*->1-1\tname[1]\t_\t_\t
            1-3\t9-12\tلها\t*\t_\t_\t_\tsame->1-2\t*[1]\tto\t1-2[2_0]\t
            """;

    @Override
    protected FormatReader reader() {
        return Formats.reader("webanno-tsv").orElseThrow();
    }

    @Override
    protected Path validFile(Path folder) throws IOException {
        return Files.writeString(folder.resolve("linked.tsv"), LINKED);
    }

    @Test
    void spansMayStackSpreadAndLieInsideTokens() throws IOException {
        ReadDocument read = read(Files.writeString(folder.resolve("spans.tsv"), SPANS))
                .value()
                .get(0);
        assertEquals("وصل 😀 سالم\r\nثمّ\n غادر", read.text());
        assertEquals(
                List.of("4-11 null", "4-6 a_b|c\\", "8-10 *"),
                objects(read, "Name").stream()
                        .map(name -> get(name, "begin") + "-" + get(name, "end") + " " + get(name, "kind"))
                        .sorted()
                        .toList());
        assertEquals("s2", get(objects(read, "Sentence").get(1), "id"));
    }

    @Test
    void slotsChainsAndRelationsLeadToTheirAnnotations() throws IOException {
        ReadDocument read = read(validFile(folder)).value().get(0);
        EObject event = objects(read, "Event").get(0);
        List<?> links = (List<?>) get(event, "parts");
        assertEquals("SAY", get(event, "kind"));
        assertEquals("agent", get((EObject) links.get(0), "role"));
        assertEquals(4, get((EObject) get((EObject) links.get(0), "target"), "begin"));
        assertEquals(9, get((EObject) get((EObject) links.get(1), "target"), "begin"));
        EObject first = (EObject) get(objects(read, "CorefChain").get(0), "first");
        assertEquals("name", get(first, "referenceType"));
        assertEquals("same", get((EObject) get(first, "next"), "referenceRelation"));
        EObject tie = objects(read, "Tie").get(0);
        assertEquals(4, get((EObject) get(tie, "Governor"), "begin"));
        assertEquals(9, get((EObject) get(tie, "Dependent"), "begin"));
        assertEquals(9, get(tie, "begin"));
    }

    @Test
    void foreignFilesComeBackByteForByte() throws IOException {
        assertComesBack(LINKED);
        assertComesBack(SPANS.replace("2-2.1\t22-22\t\t_\t\n", ""));
    }

    private void assertComesBack(String tsv) throws IOException {
        ReadDocument read =
                read(Files.writeString(folder.resolve("back.tsv"), tsv)).value().get(0);
        CasXmiResource layer = read.layers().get(0).resource();
        TypeSystem types = TypeSystem.isnad().plus(read.layers().get(0).types());
        assertTrue(LayerCas.of(layer, types).isPresent());
        assertEquals(tsv, TsvDocument.of(layer, read.text(), types).value());
    }

    @Test
    void whatIsWrongIsNamedWithLineAndColumn() throws IOException {
        assertFault("3.3", "9.9", 1, 1);
        assertFault("0-3\tقال", "0-4\tقال", 9, 9);
        assertFault("0-3\tقال", "0-3\tقيل", 9, 9);
        assertFault("4-8\t", "4-2147483647\t", 10, 5);
        assertFault("4-8\t", "4-99999999999\t", 10, 5);
        assertFault("1-3\t9", "1-4\t9", 11, 1);
        assertFault("1-2[1];1-3", "1-2[7];1-3", 9, 27);
        assertFault("1-2[1];1-3", "1-2[1]", 9, 27);
        assertFault("same->1-2", "same->1", 11, 22);
        assertFault("\t1-2[2_0]\t", "", 11, 39);
        assertFault("#Text=", "Text=", 8, 1);
        assertFault("*->1-1", "*->1-1x", 10, 30);
        assertFault("SAY\tagent;*\t1-2[1]", "SAY[3]\tagent;*\t1-1[3]", 9, 30);
    }

    @Test
    void aSpanOfOursThatWasSpoiltIsNamedWithLineAndColumnOfItsCell() throws IOException {
        String layer =
                """
                #FORMAT=WebAnno TSV 3.3
                #T_SP=org.isnad.webanno.ActorMention|id|mentionType|place
                #T_SP=org.isnad.webanno.Layer|gaps|units
                #T_SP=org.isnad.webanno.Statement|id|ROLE_org.isnad.webanno.Statement:links_org.isnad.webanno.Link|uima.tcas.Annotation


                #Text=قال سالم
                1-1\t0-3\tقال\t_\t_\t_\t8:a\t*\ts1\tsources\t1-2[1]\t
                1-2\t4-8\tسالم\tm1[1]\tNAME[1]\t4-8[1]\t_\t_\t_\t_\t_\t
                """;
        Path file = Files.writeString(folder.resolve("ours.tsv"), layer);
        assertEquals("قال سالم\n", read(file).value().get(0).text());
        for (String[] spoilt : new String[][] {
            {"NAME", "NOUN", "9", "20"},
            {"4-8[1]", "4-z[1]", "9", "28"},
            {"8:a", "9:a", "8", "19"},
            {"8:a", "ab", "8", "19"},
            {"sources", "origins", "8", "28"},
            {"ActorMention|", "ActorMansion|", "9", "14"}
        }) {
            Files.writeString(file, layer.replace(spoilt[0], spoilt[1]));
            Problem problem = read(file).problems().get(0);
            assertEquals("webanno-tsv.broken", problem.code());
            assertEquals(
                    spoilt[2] + ':' + spoilt[3],
                    problem.place().line() + ":" + problem.place().column(),
                    spoilt[1]);
        }
    }

    @Test
    void bytesThatAreNoUtf8AreNamedWithTheirLine() throws IOException {
        Path file = folder.resolve("latin.tsv");
        byte[] bytes = LINKED.getBytes(StandardCharsets.UTF_8);
        int token = LINKED.substring(0, LINKED.indexOf("4-8\t")).getBytes(StandardCharsets.UTF_8).length;
        bytes[token] = (byte) 0xE4;
        Problem problem = read(Files.write(file, bytes)).problems().get(0);
        assertEquals(10, problem.place().line());
    }

    private void assertFault(String right, String wrong, int line, int column) throws IOException {
        assertTrue(LINKED.contains(right));
        Outcome<List<ReadDocument>> outcome =
                read(Files.writeString(folder.resolve("wrong.tsv"), LINKED.replace(right, wrong)));
        assertFalse(outcome.isPresent(), wrong);
        Problem problem = outcome.problems().get(0);
        assertEquals("webanno-tsv.broken", problem.code());
        assertEquals(
                List.of(line, column),
                List.of(problem.place().line(), problem.place().column()),
                wrong);
    }

    private static List<EObject> objects(ReadDocument read, String type) {
        return read.layers().get(0).resource().getContents().stream()
                .filter(object -> object.eClass().getName().equals(type))
                .toList();
    }

    private static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }
}
