package org.isnad.ui.annotate.editor;

import org.isnad.core.project.Disposer;
import org.isnad.ui.AnnotationPreferences;

/** Whether one editor snaps to words: as the user prefers, until he says otherwise here or changes the preference. */
final class Snapping {

    private final Runnable changed;
    private boolean preferred = true;
    private boolean on = true;

    Snapping(Runnable changed) {
        this.changed = changed;
    }

    boolean isOn() {
        return on;
    }

    void set(boolean snaps) {
        on = snaps;
        changed.run();
    }

    /** Takes the preference over now and whenever it changes; changes of other preferences leave what was set here. */
    Disposer follow(AnnotationPreferences preferences) {
        preferred = preferences.snapsToWords();
        set(preferred);
        return preferences.onChange(() -> {
            if (preferred != preferences.snapsToWords()) {
                preferred = preferences.snapsToWords();
                set(preferred);
            }
        });
    }
}
