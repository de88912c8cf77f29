package org.isnad.core.journal;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.CoreMessages;

/** What remains of the steps of a journal when those that were undone again are left out. */
final class LostSteps {

    private record Step(boolean undone, String label) {}

    private LostSteps() {}

    /** The labels of the steps; one that was done before the last save and undone since is called the undoing of it. */
    static List<String> labels(List<Entry> entries) {
        List<Step> steps = new ArrayList<>();
        for (Entry entry : entries) {
            switch (entry.action()) {
                case RUN -> steps.add(new Step(false, entry.label()));
                case UNDO -> cancel(steps, true, entry.label());
                case REDO -> cancel(steps, false, entry.label());
                default -> {}
            }
        }
        return steps.stream()
                .map(step -> step.undone() ? CoreMessages.text("journal.undone", step.label()) : step.label())
                .toList();
    }

    private static void cancel(List<Step> steps, boolean undone, String label) {
        int opposite = steps.lastIndexOf(new Step(!undone, label));
        if (opposite >= 0) {
            steps.remove(opposite);
        } else {
            steps.add(new Step(undone, label));
        }
    }
}
