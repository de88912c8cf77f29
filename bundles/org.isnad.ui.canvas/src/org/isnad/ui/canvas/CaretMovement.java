package org.isnad.ui.canvas;

import java.util.function.IntSupplier;

/** Where a movement takes the caret; it remembers the column that Up and Down try to keep. Offsets are UTF-16 units. */
final class CaretMovement {

    private static final int NO_GOAL = Integer.MIN_VALUE;

    private final ArticleText text;
    private final Boundaries boundaries;
    private final BlockLayouts layouts;
    private final IntSupplier linesPerPage;
    private int goal = NO_GOAL;

    CaretMovement(ArticleText text, Boundaries boundaries, BlockLayouts layouts, IntSupplier linesPerPage) {
        this.text = text;
        this.boundaries = boundaries;
        this.layouts = layouts;
        this.linesPerPage = linesPerPage;
    }

    /** Forgets the column, because the caret was set by other means. */
    void forgetColumn() {
        goal = NO_GOAL;
    }

    int target(Motion motion, int caret, ArrowKeys arrows) {
        switch (motion) {
            case UP:
                return vertical(caret, -1);
            case DOWN:
                return vertical(caret, 1);
            case PAGE_UP:
                return vertical(caret, -linesPerPage.getAsInt());
            case PAGE_DOWN:
                return vertical(caret, linesPerPage.getAsInt());
            default:
                forgetColumn();
                return horizontal(motion, caret, arrows);
        }
    }

    /** NEXT or PREVIOUS, whichever an arrow means by the direction of the paragraph; other movements as they are. */
    Motion inTextOrder(Motion motion, int caret) {
        boolean rtl = text.isRightToLeft(text.blockAt(caret));
        return switch (motion) {
            case LEFT -> rtl ? Motion.NEXT : Motion.PREVIOUS;
            case RIGHT -> rtl ? Motion.PREVIOUS : Motion.NEXT;
            case WORD_LEFT -> rtl ? Motion.NEXT_WORD : Motion.PREVIOUS_WORD;
            case WORD_RIGHT -> rtl ? Motion.PREVIOUS_WORD : Motion.NEXT_WORD;
            default -> motion;
        };
    }

    private int horizontal(Motion motion, int caret, ArrowKeys arrows) {
        if (arrows == ArrowKeys.VISUAL && (motion == Motion.LEFT || motion == Motion.RIGHT)) {
            return visual(caret, motion == Motion.LEFT);
        }
        return switch (inTextOrder(motion, caret)) {
            case NEXT -> boundaries.next(caret);
            case PREVIOUS -> boundaries.previous(caret);
            case NEXT_WORD -> boundaries.nextWord(caret);
            case PREVIOUS_WORD -> boundaries.previousWord(caret);
            case LINE_START -> Line.of(this, caret).start();
            case LINE_END -> Line.of(this, caret).lastPlace();
            case TEXT_START -> 0;
            case TEXT_END -> text.length();
            default -> throw new IllegalArgumentException(motion.name());
        };
    }

    private int visual(int caret, boolean left) {
        Line line = Line.of(this, caret);
        int[] places = line.placesFromLeft();
        int at = indexOf(places, caret) + (left ? -1 : 1);
        if (at >= 0 && at < places.length) {
            return places[at];
        }
        boolean forward = left == text.isRightToLeft(line.block());
        Line other = line.neighbour(forward ? 1 : -1);
        if (other == null) {
            return caret;
        }
        int[] others = other.placesFromLeft();
        return left ? others[others.length - 1] : others[0];
    }

    private static int indexOf(int[] places, int offset) {
        int at = 0;
        while (at < places.length - 1 && places[at] != offset) {
            at++;
        }
        return at;
    }

    private int vertical(int caret, int lines) {
        Line line = Line.of(this, caret);
        if (goal == NO_GOAL) {
            goal = line.x(caret);
        }
        for (int i = 0; i < Math.abs(lines); i++) {
            Line next = line.neighbour(Integer.signum(lines));
            if (next == null) {
                return i > 0 ? line.caretAt(goal) : lines < 0 ? 0 : text.length();
            }
            line = next;
        }
        return line.caretAt(goal);
    }

    /** One line of the laid-out article. */
    private record Line(CaretMovement owner, int block, int index) {

        static Line of(CaretMovement owner, int offset) {
            int block = owner.text.blockAt(offset);
            return new Line(owner, block, owner.layouts.get(block).lineOf(offset - owner.text.start(block)));
        }

        Line neighbour(int step) {
            int next = index + step;
            if (next >= 0 && next < layout().lineCount()) {
                return new Line(owner, block, next);
            }
            int other = block + step;
            if (other < 0 || other >= owner.text.blockCount()) {
                return null;
            }
            return new Line(
                    owner, other, step > 0 ? 0 : owner.layouts.get(other).lineCount() - 1);
        }

        int start() {
            return base() + layout().lineStart(index);
        }

        int lastPlace() {
            return base() + layout().lastPlace(index);
        }

        int x(int offset) {
            return layout().leading(offset - base());
        }

        int caretAt(int x) {
            return base() + layout().caretAt(x, index);
        }

        int[] placesFromLeft() {
            int[] places = layout().placesFromLeft(index);
            for (int i = 0; i < places.length; i++) {
                places[i] += base();
            }
            return places;
        }

        private int base() {
            return owner.text.start(block);
        }

        private BlockLayout layout() {
            return owner.layouts.get(block);
        }
    }
}
