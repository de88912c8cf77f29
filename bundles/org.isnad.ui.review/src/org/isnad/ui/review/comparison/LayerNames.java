package org.isnad.ui.review.comparison;

import org.isnad.core.project.Project;
import org.isnad.ui.label.Isolate;

/** What layers are called where they stand beside each other. */
final class LayerNames {

    private LayerNames() {}

    /** The annotator's identifier, isolated; the gold layer by its name; a version with what it is. */
    static String label(String layer) {
        String annotator = annotator(VersionSpec.annotator(layer));
        return VersionSpec.version(layer)
                .map(version -> annotator + " · " + Isolate.of(version.shortName()))
                .orElse(annotator);
    }

    private static String annotator(String layer) {
        return layer.equals(Project.GOLD) ? ComparisonMessages.Layer_gold : Isolate.of(layer);
    }
}
