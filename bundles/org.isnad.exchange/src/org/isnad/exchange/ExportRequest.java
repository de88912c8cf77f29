package org.isnad.exchange;

import java.util.Optional;
import org.isnad.core.project.Project;

/**
 * What is to be exported.
 *
 * @param layer name of an annotator or "gold"; empty for gold where there is one
 */
public record ExportRequest(Project project, Optional<String> layer) {

    /** The name of the layer that is taken from each article that has it. */
    public String layerName() {
        return layer.orElse(Project.GOLD);
    }
}
