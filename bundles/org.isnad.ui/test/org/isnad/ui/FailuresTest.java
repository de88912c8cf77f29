package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.core.outcome.Problem;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aFailureBecomesASentenceWithWhatItSays() {
        Problem problem = Failures.problem(new IllegalStateException("no room left"));
        assertTrue(problem.isError());
        assertTrue(problem.message().endsWith("IllegalStateException: no room left"), problem.message());
        assertEquals(Messages.Failure_remedy, problem.remedy());
    }

    @Test
    void oneThatSaysNothingIsNamed() {
        Problem problem = Failures.problem(new NullPointerException());
        assertTrue(problem.message().endsWith(": NullPointerException"), problem.message());
    }

    @Test
    void wantOfMemoryHasAWayOut() {
        assertEquals(
                Messages.Failure_memory,
                Failures.problem(new OutOfMemoryError("Java heap space")).remedy());
    }
}
