package org.isnad.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatReaderContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.model.typesystem.UimaType;
import org.junit.jupiter.api.Test;

class JsonCasReaderTest extends FormatReaderContract {

    private static final String CAS =
            """
            {
              "%TYPES" : {
                "lab.Claim" : {
                  "%NAME" : "lab.Claim", "%SUPER_TYPE" : "uima.tcas.Annotation",
                  "weight" : { "%NAME" : "weight", "%RANGE" : "uima.cas.Integer" },
                  "parts" : { "%NAME" : "parts", "%RANGE" : "lab.Claim[]" }
                }
              },
              "%FEATURE_STRUCTURES" : [
                { "%ID" : 1, "%TYPE" : "uima.cas.Sofa", "sofaNum" : 1, "sofaID" : "_InitialView",
                  "mimeType" : "text", "sofaString" : "قال 😀 سالم" },
                { "%ID" : 2, "%TYPE" : "lab.Claim", "@sofa" : 1, "begin" : 4, "end" : 6, "weight" : 7, "@parts" : 4 },
                { "%ID" : 3, "%TYPE" : "lab.Claim", "@sofa" : 1, "begin" : 0, "end" : 3, "weight" : 8 },
                { "%ID" : 4, "%TYPE" : "lab.Claim[]", "%ELEMENTS" : [ 3 ] }
              ],
              "%VIEWS" : { "_InitialView" : { "%SOFA" : 1, "%MEMBERS" : [ 2, 3 ] } }
            }
            """;

    @Override
    protected FormatReader reader() {
        return Formats.reader("json-cas").orElseThrow();
    }

    @Override
    protected Path validFile(Path folder) throws IOException {
        return Files.writeString(folder.resolve("claim.json"), CAS);
    }

    @Test
    void theTypesOfTheFileAreItsTypes() throws IOException {
        ReadDocument read = read(validFile(folder)).value().get(0);
        assertEquals("claim", read.id());
        assertEquals("قال 😀 سالم", read.text());
        assertEquals(
                List.of("lab.Claim"),
                read.layers().get(0).types().types().stream()
                        .map(UimaType::name)
                        .toList());
        assertEquals(
                2,
                read.layers().get(0).resource().getContents().stream()
                        .filter(object -> object.eClass().getName().equals("Claim"))
                        .count());
    }

    @Test
    void otherUnitsOfOffsetsAreConverted() throws IOException {
        Path file = validFile(folder);
        Files.writeString(
                file,
                CAS.replaceFirst("\\{", "{ \"%HEADER\" : { \"offset-encoding\" : \"UTF-32\" },")
                        .replace("\"end\" : 6", "\"end\" : 5"));
        Outcome<List<ReadDocument>> outcome = read(file);
        assertTrue(outcome.isPresent(), outcome.problems().toString());
        assertTrue(outcome.value().get(0).layers().get(0).resource().getContents().stream()
                .anyMatch(object -> object.eClass().getName().equals("Claim")
                        && object.eGet(object.eClass().getEStructuralFeature("end"))
                                .equals(6)));
    }

    @Test
    void aReferenceThatLeadsNowhereIsNamedWithLineAndColumn() throws IOException {
        assertFault(CAS.replace("[ 3 ]", "[ 33 ]"), 14, 59, "33");
        assertFault(CAS.replace("\"@sofa\" : 1, \"begin\" : 0", "\"@sofa\" : 9, \"begin\" : 0"), 13, 51, "9");
    }

    @Test
    void anIdThatStandsTwiceIsNamedWithItsLine() throws IOException {
        assertFault(CAS.replace("\"%ID\" : 3", "\"%ID\" : 2"), 13, 15, "");
    }

    @Test
    void aTypeThatNobodyDescribesIsNamedWithItsLine() throws IOException {
        assertFault(CAS.replace("TYPE\" : \"lab.Claim[]\"", "TYPE\" : \"lab.Doubt[]\""), 14, 28, "lab.Doubt");
    }

    @Test
    void anAnnotationBeyondTheTextIsRefused() throws IOException {
        Path file = validFile(folder);
        Files.writeString(file, CAS.replace("\"end\" : 6", "\"end\" : 60"));
        assertEquals("read.span", read(file).problems().get(0).code());
    }

    private void assertFault(String json, int line, int column, String word) throws IOException {
        Path file = validFile(folder);
        Files.writeString(file, json);
        Outcome<List<ReadDocument>> outcome = read(file);
        assertFalse(outcome.isPresent());
        Problem problem = outcome.problems().get(0);
        assertEquals("json-cas.shape", problem.code());
        assertEquals(
                List.of(line, column),
                List.of(problem.place().line(), problem.place().column()));
        assertTrue(problem.message().contains(word), problem.message());
    }
}
