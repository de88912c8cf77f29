package org.isnad.ui.corpus.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NameChoiceTest {

    private final Shell shell = new Shell(Display.getDefault());
    private final Combo combo = new Combo(shell, SWT.DROP_DOWN | SWT.RIGHT_TO_LEFT);
    private final NameChoice choice = new NameChoice(combo);

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aLongRegistryIsFoundByTyping() {
        List<String> names = new ArrayList<>(
                IntStream.range(0, 5_000).mapToObj(i -> "طرف " + i).toList());
        names.add("إردوغان");
        choice.offer(names);
        assertEquals(NameChoice.MOST_LISTED, combo.getItemCount());
        assertEquals(List.of("إردوغان"), choice.matching("اردوغ"));
        assertEquals(NameChoice.MOST_PROPOSED, choice.matching("طرف").size());
    }

    @Test
    void aWholeNameNeedsNoProposal() {
        choice.offer(List.of("روسيا", "روسيا البيضاء"));
        assertEquals(List.of(), choice.matching("روسيا"));
        assertEquals(2, choice.matching("روسي").size());
        assertTrue(choice.matching(" ").isEmpty());
    }

    @Test
    void whatIsTypedStaysWhenTheRegistryChanges() {
        choice.offer(List.of("روسيا"));
        combo.setText("رو");
        choice.offer(List.of("روسيا", "تركيا"));
        assertEquals("رو", combo.getText());
        assertEquals(2, combo.getItemCount());
    }
}
