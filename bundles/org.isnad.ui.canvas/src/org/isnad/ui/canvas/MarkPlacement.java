package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.ui.canvas.BlockMarks.Placed;
import org.isnad.ui.canvas.MarkStyle.Background;
import org.isnad.ui.canvas.MarkStyle.Bracket;
import org.isnad.ui.canvas.MarkStyle.Bridge;
import org.isnad.ui.canvas.MarkStyle.Dim;
import org.isnad.ui.canvas.MarkStyle.Underline;
import org.isnad.ui.canvas.MarkStyle.Wash;

/** Finds for the marks of a block where they lie and which track each gets, so that none hides another. */
final class MarkPlacement {

    private static final int NEAR = 5;

    private final BlockLayout layout;
    private final int start;

    /** @param start offset of the block in the article */
    MarkPlacement(BlockLayout layout, int start) {
        this.layout = layout;
        this.start = start;
    }

    /** @param marks those that meet the block, innermost first */
    BlockMarks place(List<Mark> marks, List<Chip> chips) {
        List<Mark> washes = new ArrayList<>();
        List<Mark> fills = new ArrayList<>();
        List<Mark> underlines = new ArrayList<>();
        List<Mark> frames = new ArrayList<>();
        List<Selection> dimmed = new ArrayList<>();
        for (Mark mark : marks) {
            MarkStyle look = MarkStyle.bare(mark.style());
            if (look instanceof Background) {
                fills.add(mark);
            } else if (look instanceof Underline) {
                underlines.add(mark);
            } else if (look instanceof Bracket || look instanceof Bridge) {
                frames.add(mark);
            } else if (look instanceof Wash) {
                washes.add(mark);
            } else if (look instanceof Dim) {
                dim(mark, dimmed);
            }
        }
        return new BlockMarks(stack(washes), stack(fills), stack(underlines), frames(frames), dimmed, chips);
    }

    private void dim(Mark mark, List<Selection> dimmed) {
        int begin = Math.max(0, mark.begin() - start);
        int end = Math.min(layout.length(), mark.end() - start);
        if (begin < end) {
            dimmed.add(new Selection(begin, end));
        }
    }

    private List<Placed> stack(List<Mark> marks) {
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : marks) {
            int level = 0;
            for (Placed inner : placed) {
                if (inner.mark().meets(mark.begin(), mark.end())) {
                    level = Math.max(level, inner.level() + 1);
                }
            }
            placed.add(place(mark, level));
        }
        Collections.reverse(placed);
        return placed;
    }

    /** The parts of one key share a level, which is found for the range from the first part to the last. */
    private List<Placed> frames(List<Mark> marks) {
        Map<Object, Selection> hulls = new LinkedHashMap<>();
        for (Mark mark : marks) {
            hulls.merge(
                    mark.key(),
                    new Selection(mark.begin(), mark.end()),
                    (a, b) -> new Selection(Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end())));
        }
        Map<Object, Integer> levels = levels(hulls);
        List<Mark> innermostFirst = new ArrayList<>(marks);
        innermostFirst.sort(Comparator.comparingInt(mark -> levels.get(mark.key())));
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : innermostFirst) {
            placed.add(nudged(place(mark, levels.get(mark.key())), placed));
        }
        Collections.reverse(placed);
        return placed;
    }

    private static Map<Object, Integer> levels(Map<Object, Selection> hulls) {
        Map<Object, Integer> levels = new HashMap<>();
        List<Map.Entry<Object, Selection>> inner = new ArrayList<>();
        List<Map.Entry<Object, Selection>> shortestFirst = new ArrayList<>(hulls.entrySet());
        shortestFirst.sort(
                Comparator.comparingInt(e -> e.getValue().end() - e.getValue().begin()));
        for (Map.Entry<Object, Selection> entry : shortestFirst) {
            int level = 0;
            for (Map.Entry<Object, Selection> other : inner) {
                if (other.getValue().begin() < entry.getValue().end()
                        && entry.getValue().begin() < other.getValue().end()) {
                    level = Math.max(level, levels.get(other.getKey()) + 1);
                }
            }
            levels.put(entry.getKey(), level);
            inner.add(entry);
        }
        return levels;
    }

    private static Placed nudged(Placed outer, List<Placed> inner) {
        if (!(outer.look() instanceof Bracket)) {
            return outer;
        }
        int before = 0;
        int after = 0;
        for (Placed other : inner) {
            if (other.look() instanceof Bracket) {
                before = isNear(outer.opens(), other.opens()) ? Math.max(before, other.before() + 1) : before;
                after = isNear(outer.closes(), other.closes()) ? Math.max(after, other.after() + 1) : after;
            }
        }
        return new Placed(outer.mark(), outer.level(), outer.spans(), outer.opens(), outer.closes(), before, after);
    }

    private static boolean isNear(Edge one, Edge other) {
        return one != null && other != null && one.line() == other.line() && Math.abs(one.x() - other.x()) < NEAR;
    }

    private Placed place(Mark mark, int level) {
        int begin = mark.begin() - start;
        int end = mark.end() - start;
        if (begin == end) {
            return empty(mark, level, begin);
        }
        int from = Math.max(0, begin);
        int to = Math.min(end, layout.length());
        Edge opens = begin == from && from < to ? layout.opening(from, to) : null;
        Edge closes = end == to && from < to ? layout.closing(from, to) : null;
        return new Placed(mark, level, layout.spans(from, to), opens, closes, 0, 0);
    }

    private Placed empty(Mark mark, int level, int at) {
        if (at < 0 || at > layout.length()) {
            return new Placed(mark, level, List.of(), null, null, 0, 0);
        }
        int x = layout.leading(at);
        int line = layout.lineOf(at);
        int inwards = layout.isRightToLeft() ? -1 : 1;
        Span span = new Span(line, x, x, layout.isRightToLeft());
        return new Placed(mark, level, List.of(span), new Edge(line, x, inwards), new Edge(line, x, -inwards), 0, 0);
    }
}
