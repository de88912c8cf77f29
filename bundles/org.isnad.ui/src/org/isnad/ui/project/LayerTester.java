package org.isnad.ui.project;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorPart;
import org.isnad.core.project.OpenLayer;
import org.isnad.ui.ArticleEditors;

/** Tests for core expressions on an editor: {@code layer} (it shows one) and {@code layerWritable} (it may be changed). */
public final class LayerTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        OpenLayer layer = ArticleEditors.layer((IEditorPart) receiver).orElse(null);
        boolean result = layer != null && (property.equals("layer") || layer.isEditable());
        return expected == null ? result : expected.equals(result);
    }
}
