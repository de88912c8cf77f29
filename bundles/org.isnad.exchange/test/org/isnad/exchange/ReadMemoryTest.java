package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.exchange.reading.Readings;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaType;
import org.isnad.uima.ReusedCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadMemoryTest {

    private static final String XMI = "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:cas=\"http:///uima/cas.ecore\" xmlns:b=\"http:///beside.ecore\" xmi:version=\"2.0\">"
            + "<cas:NULL xmi:id=\"0\"/>%s<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\""
            + " mimeType=\"text\" sofaString=\"قال\"/><cas:View sofa=\"1\" members=\"%s\"/></xmi:XMI>";

    @TempDir
    Path folder;

    private final List<String> made = new ArrayList<>();

    @Test
    void readingsOfOneFileShareNothing() {
        ask(ReadMemory.NONE, "a");
        ask(ReadMemory.NONE, "a");

        assertEquals(List.of("a", "a"), made);
    }

    @Test
    void whatIsStillAskedForIsMadeOnceAndTheRestIsForgotten() {
        ReadMemory memory = ReadMemory.empty();
        for (int file = 0; file < 20; file++) {
            ask(memory, "always");
            ask(memory, "once " + file);
        }
        ask(memory, "once 0");

        assertEquals(1, made.stream().filter("always"::equals).count());
        assertEquals(2, made.stream().filter("once 0"::equals).count());
    }

    private void ask(ReadMemory memory, String key) {
        assertEquals(key, memory.once(key, () -> {
            made.add(key);
            return key;
        }));
    }

    @Test
    void eachReadingSeesTheTypesAsTheyStandBesideThen() throws Exception {
        Files.writeString(folder.resolve("one.xmi"), XMI.formatted("<b:New xmi:id=\"7\"/>", "7"));
        Files.writeString(folder.resolve("two.xmi"), XMI.formatted("", ""));
        write(new TypeSystem(List.of()));
        assertEquals(1, texts(), "The type of the first is not described.");

        write(new TypeSystem(List.of(new UimaType("beside.New", "", "uima.cas.TOP", List.of(), List.of()))));
        assertEquals(2, texts());
    }

    private void write(TypeSystem types) throws Exception {
        Files.writeString(folder.resolve(TypeSystem.FILE_NAME), types.toXml());
    }

    private int texts() {
        return Readings.read(List.of(folder), Optional.empty(), ReadOptions.NONE, new BasicMonitor())
                .value()
                .size();
    }

    @Test
    void aCasKeepsNothingOfTheFileBefore() {
        ReusedCas cas = ReusedCas.of(TypeSystem.isnad()).value();
        cas.empty().setDocumentText("الأول");
        cas.empty().createView("another");

        assertTrue(cas.empty().getDocumentText() == null);
        assertEquals(1, count(cas));
    }

    private static int count(ReusedCas cas) {
        int views = 0;
        for (var each = cas.empty().getViewIterator(); each.hasNext(); each.next()) {
            views++;
        }
        return views;
    }
}
