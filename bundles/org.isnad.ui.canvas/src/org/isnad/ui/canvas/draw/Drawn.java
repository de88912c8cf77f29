package org.isnad.ui.canvas.draw;

import java.util.List;
import org.isnad.ui.canvas.Chip;
import org.isnad.ui.canvas.Mark;

/** What the canvas shows of one item. */
public record Drawn(List<Mark> marks, List<Chip> chips) {

    public static final Drawn NOTHING = new Drawn(List.of(), List.of());

    public Drawn {
        marks = List.copyOf(marks);
        chips = List.copyOf(chips);
    }

    public static Drawn of(Mark mark) {
        return new Drawn(List.of(mark), List.of());
    }
}
