package org.isnad.ui.annotate.editor;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.edit.SetSpan;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.EdgeDrag;

/** What the mouse does to annotations: drags their edges, and selects the sentence with a third click. */
final class EditorMouse {

    private static final int TRIPLE = 3;

    private final ArticleEditor editor;

    EditorMouse(ArticleEditor editor) {
        this.editor = editor;
    }

    /** Listens until the returned function is run. */
    Runnable listen() {
        editor.canvas().addListener(SWT.MouseDown, this::pressed);
        return editor.canvas().onEdgeDrag(this::dragged);
    }

    private void pressed(Event event) {
        if (event.button == 1 && event.count == TRIPLE) {
            editor.boundaries().units().sentence(editor.selectedRange()).ifPresent(sentence -> editor.canvas()
                    .setSelection(sentence.begin(), sentence.end()));
        }
    }

    /** Where an edge is dropped the span ends, as one step; inside a word it goes to the word's edge while that is wanted. */
    private void dragged(EdgeDrag drag) {
        if (drag.phase() != EdgeDrag.Phase.DROP || !editor.layer().isEditable()) {
            return;
        }
        TextRange dropped = new TextRange(drag.begin(), Math.max(drag.begin(), drag.end()));
        TextRange range = editor.edges().stretch(dropped);
        spans(drag.key())
                .filter(span -> span.getBegin() == drag.mark().begin()
                        && span.getEnd() == drag.mark().end())
                .findFirst()
                .filter(span -> !range.isEmpty())
                .ifPresent(span -> editor.run(new SetSpan(editor.layer(), span, range.begin(), range.end())));
    }

    private static Stream<? extends Span> spans(Object key) {
        if (key instanceof Statement statement) {
            return Stream.concat(statement.getCue().stream(), statement.getContent().stream());
        }
        if (key instanceof Stance stance) {
            return Stream.concat(stance.getEvidence().stream(), stance.getTargetSpans().stream());
        }
        return key instanceof Item && key instanceof Span span ? Stream.of(span) : Stream.empty();
    }
}
