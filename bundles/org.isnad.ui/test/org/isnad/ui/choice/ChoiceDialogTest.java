package org.isnad.ui.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ChoiceDialogTest {

    private final List<String> names = List.of("أردوغان", "الأميركي", "لافروف");

    @Test
    void theFilterFindsOtherSpellings() {
        assertEquals(List.of("أردوغان"), ChoiceDialog.matching(names, Function.identity(), "إردوغ"));
        assertEquals(List.of("الأميركي"), ChoiceDialog.matching(names, Function.identity(), " اميركى "));
    }

    @Test
    void anEmptyFilterShowsAll() {
        assertEquals(names, ChoiceDialog.matching(names, Function.identity(), " "));
    }
}
