package org.isnad.ui.annotate.editor.choice;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** Turns the workbench's key bindings off, so that letters typed into a box are letters; nothing without a workbench. */
public final class KeysOff {

    private boolean off;

    public void begin() {
        if (!off && PlatformUI.isWorkbenchRunning()) {
            off = true;
            bindings().setKeyFilterEnabled(false);
        }
    }

    public void end() {
        if (off && PlatformUI.isWorkbenchRunning()) {
            off = false;
            bindings().setKeyFilterEnabled(true);
        }
    }

    private static IBindingService bindings() {
        return PlatformUI.getWorkbench().getService(IBindingService.class);
    }
}
