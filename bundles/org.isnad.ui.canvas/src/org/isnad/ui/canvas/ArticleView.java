package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The article as it lies on the canvas: its text, marks and chips, and which point belongs to which offset. Offsets
 * are UTF-16 units of the text, points and rectangles client pixels. It draws nothing and hears no events.
 */
final class ArticleView {

    private final ArticleFont font;
    private final BlockLayouts layouts;
    private final Viewport viewport;
    private final MarkIndex marks = new MarkIndex();
    private final TreeMap<Integer, Set<Chip>> chips = new TreeMap<>();
    private Set<MarkLayer> layers = EnumSet.allOf(MarkLayer.class);
    private ArticleText text = new ArticleText("");
    private Boundaries boundaries = new Boundaries(text);
    private CaretMovement movement;
    private Column column;
    private int clientWidth;
    private boolean plain;

    /** A view without margins for lines of words beside an article. */
    static ArticleView plain(Device device, int zoom) {
        ArticleView view = new ArticleView(device);
        view.plain = true;
        view.setZoom(zoom);
        return view;
    }

    ArticleView(Device device) {
        font = new ArticleFont(device);
        layouts = new BlockLayouts(device, font, this::role);
        viewport = new Viewport(layouts);
        setText("");
    }

    void dispose() {
        layouts.dispose();
        font.dispose();
    }

    ArticleText text() {
        return text;
    }

    Boundaries boundaries() {
        return boundaries;
    }

    CaretMovement movement() {
        return movement;
    }

    Viewport viewport() {
        return viewport;
    }

    ArticleFont font() {
        return font;
    }

    Column column() {
        return column;
    }

    MarkIndex marks() {
        return marks;
    }

    Set<MarkLayer> layers() {
        return layers;
    }

    void setLayers(Set<MarkLayer> visible) {
        layers = visible.isEmpty() ? EnumSet.noneOf(MarkLayer.class) : EnumSet.copyOf(visible);
        forgetMarks(0, text.length());
    }

    /** How far marks may reach above and below their line, in pixels. */
    int overhang() {
        return font.spacing() + 2 * font.unit();
    }

    int laidOut() {
        return layouts.size();
    }

    void setText(String newText) {
        text = new ArticleText(newText);
        boundaries = new Boundaries(text);
        movement =
                new CaretMovement(text, boundaries, layouts, () -> Math.max(1, viewport.height() / font.pitch() - 1));
        marks.clear();
        chips.clear();
        layouts.dispose();
        column = columnIn(clientWidth);
        layouts.reset(text, column.width());
        viewport.reset(text);
    }

    /** Fits the article into the canvas; wraps it anew only if the column has become wider or narrower. */
    void resize(int width, int height) {
        clientWidth = width;
        column = columnIn(width);
        boolean wrap = column.width() != layouts.width();
        if (wrap) {
            layouts.reset(text, column.width());
        }
        viewport.setSize(height, plain ? 2 : font.em());
        layouts.setVisible(height / font.pitch() + 2);
        if (wrap) {
            viewport.restore(viewport.keptOffset());
        } else {
            viewport.clamp();
        }
    }

    void setZoom(int percent) {
        int kept = viewport.keptOffset();
        layouts.dispose();
        font.setZoom(percent);
        column = columnIn(clientWidth);
        layouts.reset(text, column.width());
        viewport.setSize(viewport.height(), plain ? 2 : font.em());
        layouts.setVisible(viewport.height() / font.pitch() + 2);
        viewport.restore(kept);
    }

    private Column columnIn(int width) {
        return plain
                ? new Column(4, Math.max(40, width - 8), 0, 0)
                : Column.in(width, font.em(), text.isMainlyRightToLeft());
    }

    int offsetAt(Point point) {
        int block = viewport.blockAt(point.y);
        BlockLayout layout = layouts.get(block);
        int line = layout.lineAt(point.y - viewport.top(block));
        return text.start(block) + layout.clusterAt(point.x - column.left(), line);
    }

    int caretAt(Point point) {
        int block = viewport.blockAt(point.y);
        BlockLayout layout = layouts.get(block);
        int line = layout.lineAt(point.y - viewport.top(block));
        return text.start(block) + layout.caretAt(point.x - column.left(), line);
    }

    /** Whether the point is on letters, not merely beside or between them. */
    boolean isOnLetters(Point point) {
        int begin = offsetAt(point);
        return boundsOf(begin, boundaries.next(begin)).stream()
                .anyMatch(r -> point.x >= r.x - 1
                        && point.x <= r.x + r.width
                        && point.y >= r.y - overhang()
                        && point.y < r.y + r.height + overhang());
    }

    List<Rectangle> boundsOf(int begin, int end) {
        List<Rectangle> bounds = new ArrayList<>();
        forVisible(0, viewport.height(), (block, layout, y) -> {
            for (Span span : layout.spans(begin - text.start(block), end - text.start(block))) {
                Rectangle line = layout.lineBounds(span.line());
                bounds.add(new Rectangle(
                        column.left() + span.left(), y + line.y, span.right() - span.left(), line.height));
            }
        });
        return bounds;
    }

    /** A rectangle without width where the caret stands. */
    Rectangle caretBounds(int offset) {
        int block = text.blockAt(offset);
        BlockLayout layout = layouts.get(block);
        int place = Math.min(offset - text.start(block), layout.length());
        Rectangle line = layout.lineBounds(layout.lineOf(place));
        return new Rectangle(column.left() + layout.leading(place), viewport.top(block) + line.y, 0, line.height);
    }

    /** The marks in the range whose layer is shown, innermost first. */
    List<Mark> shownMarks(int begin, int end) {
        return marks.meeting(begin, end).stream()
                .filter(m -> layers.contains(m.layer()))
                .toList();
    }

    /** How far down in the whole article the line of the offset is, from 0 to 1; estimated where it is not laid out. */
    double partOf(int offset) {
        int block = text.blockAt(Math.min(offset, text.length()));
        int length = Math.max(1, text.end(block) - text.start(block));
        double inside = Math.min(1.0, (double) (offset - text.start(block)) / length);
        double place = layouts.heights().top(block) + inside * layouts.heights().get(block) + font.em();
        return Math.min(1, place / Math.max(1, viewport.extent()));
    }

    List<Mark> marksAt(int begin, int end) {
        return shownMarks(begin, end).stream()
                .filter(m -> m.length() > 0 || m.begin() == begin)
                .toList();
    }

    boolean addChip(Chip chip) {
        return chips.computeIfAbsent(chip.offset(), o -> new LinkedHashSet<>()).add(chip);
    }

    boolean removeChip(Chip chip) {
        Set<Chip> same = chips.get(chip.offset());
        return same != null && same.remove(chip);
    }

    List<Chip> chips(int begin, int end) {
        return chips.subMap(begin, end).values().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    /** The rectangle of the last letters of the range in its first line; beyond the edge of the canvas if out of view. */
    Rectangle anchor(int begin, int end) {
        int block = text.blockAt(begin);
        int top = viewport.top(block);
        if (top > viewport.height() || block < viewport.firstBlock()) {
            return new Rectangle(column.left() + column.width() / 2, top, 0, font.pitch() - font.spacing());
        }
        BlockLayout layout = layouts.get(block);
        List<Span> spans = layout.spans(begin - text.start(block), Math.max(begin + 1, end) - text.start(block));
        if (spans.isEmpty()) {
            return caretBounds(begin);
        }
        Span span = spans.get(0);
        Rectangle line = layout.lineBounds(span.line());
        int width = Math.min(span.right() - span.left(), 3 * font.em());
        int left = span.rightToLeft() ? span.right() - width : span.left();
        return new Rectangle(column.left() + left, viewport.top(block) + line.y, width, line.height);
    }

    /** Makes the marks and chips of the range be looked up again. */
    void forgetMarks(int begin, int end) {
        if (layouts.takeRoles(begin, end)) {
            viewport.clamp();
        }
        layouts.forEach((block, layout) -> {
            if (begin <= text.end(block) && end >= text.start(block)) {
                layout.setMarks(null);
            }
        });
    }

    /** Visits the blocks between two heights with their marks looked up. */
    void forVisible(int from, int to, Visitor visitor) {
        int y = viewport.firstTop();
        for (int block = viewport.firstBlock(); block < text.blockCount() && y < to + overhang(); block++) {
            BlockLayout layout = layouts.get(block);
            int height = layouts.height(block);
            if (y + height > from - overhang()) {
                lookUpMarks(block, layout);
                visitor.visit(block, layout, y);
            }
            y += height;
        }
    }

    private void lookUpMarks(int block, BlockLayout layout) {
        if (layout.marks() == null) {
            int start = text.start(block);
            int next = block + 1 < text.blockCount() ? text.start(block + 1) : text.length() + 1;
            List<Chip> beside = chips(start, next).stream()
                    .filter(chip -> layers.contains(chip.layer()))
                    .toList();
            layout.setMarks(BlockMarks.place(shownMarks(start, text.end(block)), beside, layout, start));
        }
    }

    /** How the paragraph of the block is set: as the mark says that covers at least half of the block. */
    private MarkStyle.Role role(int block) {
        int middle = (text.start(block) + text.end(block)) / 2;
        for (Mark mark : shownMarks(middle, middle)) {
            if (mark.style() instanceof MarkStyle.Paragraph paragraph) {
                return paragraph.role();
            }
        }
        return null;
    }

    /** Called with a block, its layout and the height of its top edge. */
    interface Visitor {
        void visit(int block, BlockLayout layout, int y);
    }
}
