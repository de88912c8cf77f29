package org.isnad.ui.review.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.ui.canvas.ArticleCanvas;

/** Keeps a canvas equal to what is to be drawn; only what differs from before is drawn again. */
final class PaneDrawing {

    private final ArticleCanvas canvas;
    private PaneMarks drawn = PaneMarks.EMPTY;

    PaneDrawing(ArticleCanvas canvas) {
        this.canvas = canvas;
    }

    /** Shows a text, from its beginning where it is another one than before. */
    void text(String text) {
        if (!canvas.getText().equals(text)) {
            canvas.setText(text);
            drawn = PaneMarks.EMPTY;
        }
    }

    void draw(PaneMarks now) {
        canvas.changeMarks(without(drawn.marks(), now.marks()), without(now.marks(), drawn.marks()));
        canvas.changeChips(without(drawn.chips(), now.chips()), without(now.chips(), drawn.chips()));
        drawn = now;
    }

    private static <T> List<T> without(Collection<T> some, Collection<T> others) {
        Set<T> known = new HashSet<>(others);
        return some.stream().filter(one -> !known.contains(one)).toList();
    }
}
