package org.isnad.ui.review.workflow;

import org.eclipse.swt.graphics.RGB;
import org.isnad.review.workflow.GoldState;
import org.isnad.review.workflow.WorkState;
import org.isnad.ui.look.Shade;

/** A colour for each state, of those that the colour-blind tell apart (Okabe and Ito); words stand beside them. */
final class StateColours {

    private StateColours() {}

    static RGB of(WorkState state, Shade shade) {
        boolean light = shade == Shade.LIGHT;
        return switch (state) {
            case ASSIGNED -> light ? new RGB(120, 120, 120) : new RGB(160, 160, 160);
            case IN_PROGRESS -> light ? new RGB(0, 100, 170) : new RGB(90, 170, 235);
            case SUBMITTED -> light ? new RGB(0, 125, 92) : new RGB(64, 200, 160);
            case RETURNED -> light ? new RGB(200, 80, 0) : new RGB(255, 140, 70);
        };
    }

    static RGB of(GoldState state, Shade shade) {
        return switch (state) {
            case NONE -> of(WorkState.ASSIGNED, shade);
            case IN_PROGRESS -> of(WorkState.IN_PROGRESS, shade);
            case FINISHED -> of(WorkState.SUBMITTED, shade);
        };
    }
}
