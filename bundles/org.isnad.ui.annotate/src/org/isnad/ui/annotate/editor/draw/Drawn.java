package org.isnad.ui.annotate.editor.draw;

import java.util.List;
import org.isnad.ui.annotate.canvas.Chip;
import org.isnad.ui.annotate.canvas.Mark;

/** What the canvas shows of one item. */
public record Drawn(List<Mark> marks, List<Chip> chips) {

    static final Drawn NOTHING = new Drawn(List.of(), List.of());

    public Drawn {
        marks = List.copyOf(marks);
        chips = List.copyOf(chips);
    }

    static Drawn of(Mark mark) {
        return new Drawn(List.of(mark), List.of());
    }
}
