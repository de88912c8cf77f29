package org.isnad.ui.annotate.editor.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheet of keys explains every command that has a key, in both languages. */
class KeyRowTest {

    @Test
    void everyCommandOfTheMenuIsExplained() {
        long commands = Commands.GROUPS.stream().mapToLong(List::size).sum();
        List<KeyRow> rows = KeyRow.of(id -> "X");
        assertEquals(commands + 3, rows.size());
        rows.forEach(row -> assertNotEquals(row.english(), row.arabic()));
    }

    @Test
    void aCommandWithoutKeyIsLeftOut() {
        List<KeyRow> rows = KeyRow.of(id -> id.equals(Commands.PREFIX + "markActor") ? "A" : null);
        assertEquals(List.of("A"), rows.stream().map(KeyRow::keys).toList());
    }
}
