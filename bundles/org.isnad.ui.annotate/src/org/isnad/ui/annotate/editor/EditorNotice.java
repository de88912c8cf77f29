package org.isnad.ui.annotate.editor;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.LayerState;
import org.isnad.ui.label.Isolate;

/** What the header says about the state of a layer: why it cannot be changed, or why it came back. */
final class EditorNotice {

    private EditorNotice() {}

    /** "" where there is nothing to say. */
    static String of(OpenLayer layer) {
        return layer.refusal()
                .map(EditorNotice::sentences)
                .map(Isolate::sentence)
                .orElseGet(() -> returned(layer.head()));
    }

    private static String sentences(Problem problem) {
        return problem.remedy().isEmpty() ? problem.message() : problem.message() + " " + problem.remedy();
    }

    private static String returned(Layer head) {
        if (head.getState() != LayerState.RETURNED) {
            return "";
        }
        String note = head.getStateNote() == null ? "" : head.getStateNote();
        return Isolate.sentence(NLS.bind(EditorMessages.Header_returnedNote, Isolate.of(note)));
    }
}
