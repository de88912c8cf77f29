package org.isnad.ui.review.comparison;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.xmi.CasXmiResource;

/**
 * A layer as a pane shows it: one that is open, or a version of one that is not.
 *
 * @param name by which the layer is told from the others beside it: the annotator, and the version where it is not the one
 *     that is open
 * @param state null where none is told
 * @param live the open layer, whose changes are followed; null for a version
 */
public record ShownLayer(
        String name, LayerState state, String text, Corpus corpus, CasXmiResource resource, OpenLayer live) {

    /** A layer that is open, followed as it changes. */
    public static ShownLayer of(OpenLayer layer) {
        return new ShownLayer(
                layer.annotator(),
                layer.head().getState(),
                layer.text(),
                layer.project().corpus(),
                layer.resource(),
                layer);
    }

    /** A version, which stays as it is. */
    static ShownLayer of(String name, CasXmiResource resource, Corpus corpus) {
        LayerState state = resource.first(Layer.class).map(Layer::getState).orElse(null);
        return new ShownLayer(name, state, resource.sofa().orElseThrow().getSofaString(), corpus, resource, null);
    }

    /** All objects of the layer. */
    public List<EObject> items() {
        return resource.getContents();
    }
}
