package org.isnad.ui.corpus.search;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Goes to the next hit ({@code :next}) or the one before ({@code :previous}) and opens its place. */
public final class StepHitHandler extends HitsHandler implements IExecutableExtension {

    private boolean forward;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        forward = "next".equals(data);
    }

    @Override
    protected void run(SearchView view) {
        view.step(forward);
    }
}
