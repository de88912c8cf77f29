package org.isnad.ui.review.comparison;

import org.isnad.core.project.Project;
import org.isnad.ui.label.Isolate;

/** What layers are called where they stand beside each other. */
final class LayerNames {

    private LayerNames() {}

    /** The annotator's identifier, isolated; the gold layer by its name. */
    static String label(String layer) {
        return layer.equals(Project.GOLD) ? ComparisonMessages.Layer_gold : Isolate.of(layer);
    }
}
