package org.isnad.ui.review.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.RGB;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkStyle;

/** Keeps a canvas equal to what is to be drawn; only what differs from before is drawn again. */
final class PaneDrawing {

    private static final RGB HIGHLIGHT = new RGB(240, 180, 0);

    private final ArticleCanvas canvas;
    private PaneMarks drawn = PaneMarks.EMPTY;
    private List<Mark> highlights = List.of();

    PaneDrawing(ArticleCanvas canvas) {
        this.canvas = canvas;
    }

    /** Shows a text, from its beginning where it is another one than before. */
    void text(String text) {
        if (!canvas.getText().equals(text)) {
            canvas.setText(text);
            drawn = PaneMarks.EMPTY;
            highlights = List.of();
        }
    }

    void draw(PaneMarks now) {
        canvas.changeMarks(without(drawn.marks(), now.marks()), without(now.marks(), drawn.marks()));
        canvas.changeChips(without(drawn.chips(), now.chips()), without(now.chips(), drawn.chips()));
        drawn = now;
    }

    /** Shows places that one is led to, over what is drawn and in place of those before. */
    void highlight(Collection<Gap> places) {
        List<Mark> now = places.stream()
                .map(place -> new Mark(place.begin(), place.end(), place.key(), new MarkStyle.Background(HIGHLIGHT)))
                .toList();
        if (!now.equals(highlights)) {
            canvas.changeMarks(highlights, now);
            highlights = now;
        }
    }

    private static <T> List<T> without(Collection<T> some, Collection<T> others) {
        Set<T> known = new HashSet<>(others);
        return some.stream().filter(one -> !known.contains(one)).toList();
    }
}
