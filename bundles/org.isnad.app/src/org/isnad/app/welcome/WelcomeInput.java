package org.isnad.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.isnad.ui.look.Images;

/** There is one welcome page; it does not come back with the next session. */
record WelcomeInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor("welcome");
    }

    @Override
    public String getName() {
        return WelcomeMessages.title;
    }

    @Override
    public String getToolTipText() {
        return WelcomeMessages.title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
