package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.List;

/** Ranges to be drawn anew, those that touch joined, so that a change of many marks refreshes each line once. */
final class ChangedRanges {

    private final List<Selection> ranges = new ArrayList<>();

    void add(int begin, int end) {
        ranges.add(new Selection(begin, end));
    }

    /** Visits the joined ranges in the order of the text. */
    void forEach(Visitor visitor) {
        ranges.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        for (int i = 0; i < ranges.size(); ) {
            int begin = ranges.get(i).begin();
            int end = ranges.get(i).end();
            for (i++; i < ranges.size() && ranges.get(i).begin() <= end; i++) {
                end = Math.max(end, ranges.get(i).end());
            }
            visitor.visit(begin, end);
        }
    }

    /** Called with the begin and the end of a range. */
    interface Visitor {
        void visit(int begin, int end);
    }
}
