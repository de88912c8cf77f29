package org.isnad.ui.annotate.editor.step;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.isnad.core.project.OpenLayer;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.label.Isolate;

/** Leads from stop to stop in an article and says what each is, how many there are, and when the end was passed. */
public final class Stepping {

    /** What one steps through. */
    public enum Kind {
        WITHOUT_STANCE,
        PROBLEM,
        CUE
    }

    private final ArticleEditor editor;
    private Stop last;

    public Stepping(ArticleEditor editor) {
        this.editor = editor;
    }

    /** Goes to the next or the previous stop. */
    public void step(Kind kind, boolean forward) {
        BusyIndicator.showWhile(editor.canvas().getDisplay(), () -> {
            List<Stop> stops = stops(kind, editor.layer());
            int caret = editor.selectedRange().begin();
            Stop.beside(stops, caret, last, forward)
                    .ifPresentOrElse(landing -> land(landing, stops.size(), forward), () -> editor.say(none(kind)));
        });
    }

    private void land(Stop.Landing landing, int count, boolean forward) {
        last = landing.stop();
        editor.canvas().setSelection(last.place().begin(), last.place().begin());
        editor.canvas().reveal(last.place().begin(), last.place().end());
        editor.select(last.item());
        String what = last.message().isEmpty() ? editor.describe(List.of(last.item())) : last.message();
        String counted =
                NLS.bind(EditorMessages.Step_of, new Object[] {Isolate.sentence(what), landing.index() + 1, count});
        String wrapped = forward ? EditorMessages.Step_fromBegin : EditorMessages.Step_fromEnd;
        editor.say(landing.wrapped() ? counted + "  ·  " + wrapped : counted);
    }

    private static List<Stop> stops(Kind kind, OpenLayer layer) {
        return switch (kind) {
            case WITHOUT_STANCE -> Steps.withoutStance(layer);
            case PROBLEM -> Steps.problems(layer);
            case CUE -> Steps.freeCues(layer);
        };
    }

    private static String none(Kind kind) {
        return switch (kind) {
            case WITHOUT_STANCE -> EditorMessages.Step_noStatement;
            case PROBLEM -> EditorMessages.Step_noProblem;
            case CUE -> EditorMessages.Step_noCue;
        };
    }
}
