package org.isnad.ui;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPersistentPreferenceStore;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Where the workbench keeps what a user chose. */
final class Preferences {

    private Preferences() {}

    static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.isnad.ui");
    }

    /** Writes at once, so that a kill of the workbench loses no choice; a full disk is logged and no more. */
    static void save(IPreferenceStore store) {
        if (store instanceof IPersistentPreferenceStore persistent && store.needsSaving()) {
            try {
                persistent.save();
            } catch (IOException failure) {
                ILog.of(Preferences.class).warn(failure.getMessage(), failure);
            }
        }
    }
}
