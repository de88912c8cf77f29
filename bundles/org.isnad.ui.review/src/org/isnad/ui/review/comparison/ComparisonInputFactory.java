package org.isnad.ui.review.comparison;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of the last session's comparisons again; null where the memento is broken. */
public final class ComparisonInputFactory implements IElementFactory {

    @Override
    public IAdaptable createElement(IMemento memento) {
        return ComparisonInput.of(memento);
    }
}
