package org.isnad.ui.annotate.editor.menu;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.isnad.ui.label.Isolate;

/** The key that a command has now, for labels of buttons. */
public final class KeyHint {

    private KeyHint() {}

    /** The label with the key behind it in parentheses; as it is for a command without a key. */
    public static String added(String label, String command) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return label;
        }
        String key = PlatformUI.getWorkbench()
                .getService(IBindingService.class)
                .getBestActiveBindingFormattedFor(command);
        return key == null || key.isEmpty() ? label : label + " (" + Isolate.of(key) + ")";
    }
}
