package org.isnad.ui.review.adjudication;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of the last session's adjudications again; null where the memento is broken. */
public final class AdjudicationInputFactory implements IElementFactory {

    @Override
    public IAdaptable createElement(IMemento memento) {
        return AdjudicationInput.of(memento);
    }
}
