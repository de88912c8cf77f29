package org.isnad.core.project;

import org.isnad.model.annotation.LayerState;

/**
 * What a layer holds, in numbers.
 *
 * @param state null where there is no such layer, it cannot be read, or it does not say
 */
public record LayerSummary(String annotator, LayerState state, int mentions, int statements, int stances) {

    /** The summary of a layer that is not there. */
    public static LayerSummary none(String annotator) {
        return new LayerSummary(annotator, null, 0, 0, 0);
    }
}
