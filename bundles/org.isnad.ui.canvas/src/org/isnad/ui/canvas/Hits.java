package org.isnad.ui.canvas;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Which chip or marks a point of the canvas is on. */
final class Hits {

    private final ArticleView view;
    private final ChipColumn chips;

    Hits(ArticleView view, ChipColumn chips) {
        this.view = view;
        this.chips = chips;
    }

    /** The keys of the chip or of the marks under the point, innermost first, each once. */
    List<Object> keysAt(Point point) {
        Chip chip = chipAt(point);
        if (chip != null) {
            return List.of(chip.key());
        }
        if (!view.isOnLetters(point)) {
            return List.of();
        }
        int offset = view.offsetAt(point);
        return view.marksAt(offset, view.boundaries().next(offset)).stream()
                .map(Mark::key)
                .distinct()
                .toList();
    }

    /** The offset of the chip under the point, or else of the cluster there. */
    int offsetAt(Point point) {
        Chip chip = chipAt(point);
        return chip != null ? chip.offset() : view.offsetAt(point);
    }

    /** The chip that is seen at the point, or null. */
    private Chip chipAt(Point point) {
        Chip[] found = new Chip[1];
        view.forVisible(point.y, point.y + 1, (block, layout, y) -> {
            Map<Chip, Rectangle> places = chips.place(layout, view.text().start(block), view.column(), y);
            places.forEach((chip, box) -> found[0] = found[0] == null && box.contains(point) ? chip : found[0]);
        });
        return found[0];
    }
}
