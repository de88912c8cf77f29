package org.isnad.ui.annotate.editor.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheet of keys explains every command that has a key, in both languages, by task. */
class KeyRowTest {

    private static final int MOVES = 6;

    @Test
    void everyCommandOfTheMenuIsExplained() {
        int commands = CommandGroup.MENU.stream()
                .mapToInt(group -> group.commands().size())
                .sum();
        List<KeyRow> rows = KeyRow.of(id -> "X", "Moving").stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        int review = CommandGroup.REVIEW.commands().size();
        assertEquals(MOVES + commands + CommandGroup.DIGITS.commands().size() + review, rows.size());
        rows.forEach(row -> assertNotEquals(row.english(), row.arabic()));
    }

    @Test
    void aCommandWithoutKeyAndATaskWithoutCommandAreLeftOut() {
        List<KeyRow.Group> groups = KeyRow.of(id -> id.equals(Commands.PREFIX + "markActor") ? "A" : null, "Moving");
        assertEquals(2, groups.size());
        assertEquals(
                List.of("A"), groups.get(1).rows().stream().map(KeyRow::keys).toList());
    }
}
