package org.isnad.ui;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of the last session's editors again; null where the memento is broken. */
public final class ArticleInputFactory implements IElementFactory {

    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString("folder");
        String article = memento.getString("article");
        String layer = memento.getString("layer");
        return folder == null || article == null || layer == null
                ? null
                : new ArticleInput(Path.of(folder), article, layer);
    }
}
