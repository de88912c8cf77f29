package org.isnad.exchange.release.card;

import java.util.ArrayList;
import java.util.List;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.ReleaseSettings.Change;

/** What is new in each version, newest first. */
final class Changelog {

    private Changelog() {}

    static String of(ReleaseSettings settings) {
        StringBuilder text = new StringBuilder("# Changes\n");
        for (Change change : changes(settings)) {
            text.append("\n## ").append(change.version());
            if (!change.released().isEmpty()) {
                text.append(" (").append(change.released()).append(')');
            }
            text.append("\n\n").append(MarkdownText.prose(change.text())).append('\n');
        }
        return text.toString();
    }

    /** With an entry for this version where nobody wrote one. */
    private static List<Change> changes(ReleaseSettings settings) {
        List<Change> changes = new ArrayList<>(settings.changes());
        if (changes.stream().noneMatch(change -> change.version().equals(settings.version()))) {
            String text = changes.isEmpty() ? "First release." : "No description.";
            changes.add(0, new Change(settings.version(), settings.released(), text));
        }
        return changes;
    }
}
