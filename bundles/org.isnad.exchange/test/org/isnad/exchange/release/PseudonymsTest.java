package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {

    @TempDir
    private Path folder;

    private Pseudonyms pseudonyms() {
        return Pseudonyms.read(folder).value();
    }

    @Test
    void goldAndTheMachineAreNobody() {
        Pseudonyms names = pseudonyms();
        names.assign(List.of("gold", "machine", "سلمى"), 1);
        assertEquals("gold", names.of("gold"));
        assertEquals("machine", names.of("machine"));
        assertEquals("A1", names.of("سلمى"));
    }

    @Test
    void theSeedDrawsTheOrderSoThatTheAlphabetTellsNothing() {
        List<String> people =
                IntStream.range(0, 20).mapToObj(i -> "p" + (char) ('a' + i)).toList();
        Pseudonyms one = pseudonyms();
        one.assign(people, 1);
        Pseudonyms other = pseudonyms();
        other.assign(people, 2);
        assertNotEquals(
                people.stream().map(one::of).toList(),
                people.stream().map(other::of).toList());
        assertEquals(20, Set.copyOf(people.stream().map(one::of).toList()).size());
    }

    @Test
    void namesAreReplacedAsWholeWordsOnly() {
        Pseudonyms names = pseudonyms();
        names.assign(List.of("ali"), 1);
        names.alias("علي", "ali");
        assertEquals("A1 asked A1: italian? (A1)", names.text("ali asked علي: italian? (ali)"));
        assertEquals("A1:m1", names.origin("ali:m1"));
        assertEquals("d-A1-7", names.text("d-ali-7"));
        assertEquals("عليه", names.text("عليه"));
    }

    @Test
    void theMapStaysAndGrows() throws IOException {
        Pseudonyms names = pseudonyms();
        names.assign(List.of("b", "a"), 1);
        String a = names.of("a");
        names.write(folder);
        Pseudonyms later = pseudonyms();
        later.assign(List.of("a", "b", "c"), 99);
        assertEquals(a, later.of("a"));
        assertEquals("A3", later.of("c"));
    }

    @Test
    void aBrokenMapIsAProblemAndNotAnotherSetOfNames() throws IOException {
        Files.writeString(folder.resolve(Pseudonyms.FILE), "{\"a\": ");
        assertEquals(List.of("release.pseudonyms"), Bundles.codes(Pseudonyms.read(folder)));
    }
}
