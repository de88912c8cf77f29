package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.junit.jupiter.api.Test;

class ProblemDialogsTest {

    private final Problem hint = new Problem("a", Severity.INFO, "A hint.", Place.NOWHERE, "");
    private final Problem error = Problem.error("b", "It broke.", Place.NOWHERE, "Mend it.");

    @Test
    void noProblemIsFine() {
        assertTrue(ProblemDialogs.status(List.of()).isOK());
    }

    @Test
    void oneProblemSaysWhatToDo() {
        IStatus status = ProblemDialogs.status(List.of(error));
        assertEquals(IStatus.ERROR, status.getSeverity());
        assertEquals("It broke.\nMend it.", status.getMessage());
    }

    @Test
    void theWorstOfManySpeaksForAll() {
        IStatus status = ProblemDialogs.status(List.of(hint, error));
        assertEquals(IStatus.ERROR, status.getSeverity());
        assertEquals("It broke.\nMend it.", status.getMessage());
        assertEquals("A hint.", status.getChildren()[1].getMessage());
    }
}
