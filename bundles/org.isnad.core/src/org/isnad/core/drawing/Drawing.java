package org.isnad.core.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture: marks drawn in their order on white ground. The origin is the upper left corner, lengths are pixels at 100 %.
 *
 * @param title what it shows, for those who cannot see it
 */
public record Drawing(String title, double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Collects marks. */
    public static final class Builder {

        private final List<Mark> marks = new ArrayList<>();

        public Builder add(Mark mark) {
            marks.add(mark);
            return this;
        }

        /** Adds another drawing, its origin at (x, y). */
        public Builder addAll(Drawing other, double x, double y) {
            other.marks().forEach(mark -> marks.add(mark.moved(x, y)));
            return this;
        }

        public Drawing build(String title, double width, double height) {
            return new Drawing(title, width, height, marks);
        }
    }
}
