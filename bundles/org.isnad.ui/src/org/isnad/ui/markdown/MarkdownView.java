package org.isnad.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Shows a Markdown text for reading: scrolled by arrows, Page, Home and End keys; Tab goes from link to link, Enter follows.
 * It is never mirrored; each block has its own direction.
 */
public final class MarkdownView extends Canvas {

    private static final int WIDEST = 860;

    private final Look look;
    private final List<Row> rows = new ArrayList<>();
    private List<Block> blocks = List.of();
    private Pictures pictures = address -> Optional.empty();
    private Consumer<String> follower = target -> {};
    private int height;
    private int link = -1;

    /** A box and where it stands in the whole text. */
    private static final class Row {
        final Block block;
        final Box box;
        int top;
        int bottom;

        Row(Block block, Box box) {
            this.block = block;
            this.box = box;
        }
    }

    public MarkdownView(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT | SWT.NO_BACKGROUND);
        look = new Look(getDisplay());
        setBackground(look.ground);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> layoutRows());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.MouseMove, event -> setCursor(at(event).isPresent() ? hand() : null));
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.MouseUp, event -> at(event).ifPresent(place -> follower.accept(place.target())));
        addListener(SWT.Dispose, event -> {
            rows.forEach(row -> row.box.dispose());
            look.dispose();
        });
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        makeAccessible();
    }

    public void setPictures(Pictures finder) {
        pictures = finder;
    }

    /** Who is told the target of a link that is followed. */
    public void setFollower(Consumer<String> newFollower) {
        follower = newFollower;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** Shows a text from its beginning. */
    public void show(List<Block> newBlocks) {
        keepPlace(newBlocks);
        scrollTo(0);
    }

    /** Shows a newer state of the same text at the place where it was. */
    public void keepPlace(List<Block> newBlocks) {
        rows.forEach(row -> row.box.dispose());
        rows.clear();
        link = -1;
        blocks = List.copyOf(newBlocks);
        blocks.forEach(block -> rows.add(new Row(block, Box.of(block, look, pictures))));
        layoutRows();
    }

    /** Scrolls to the heading with this anchor; false when there is none. */
    public boolean reveal(String anchor) {
        Optional<Row> found = rows.stream()
                .filter(row -> row.block instanceof Block.Heading heading
                        && heading.anchors().contains(anchor))
                .findFirst();
        found.ifPresent(row -> scrollTo(row.top - Look.MARGIN / 2));
        return found.isPresent();
    }

    /** The heading at the top of what is seen, or the last one above it. */
    public Optional<Block.Heading> headingInView() {
        int top = getVerticalBar().getSelection() + Look.MARGIN;
        return rows.stream()
                .filter(row -> row.block instanceof Block.Heading && row.top <= top)
                .reduce((one, other) -> other)
                .map(row -> (Block.Heading) row.block);
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        return new Point(wide == SWT.DEFAULT ? 320 : wide, high == SWT.DEFAULT ? 240 : high);
    }

    private void layoutRows() {
        int width = Math.max(120, Math.min(WIDEST, getClientArea().width - 2 * Look.MARGIN));
        int y = 0;
        for (Row row : rows) {
            y += y == 0 ? Look.MARGIN : row.box.space();
            row.top = y;
            y += row.box.fit(width);
            row.bottom = y;
        }
        height = y + 2 * Look.MARGIN;
        adjustBar();
        redraw();
    }

    private void adjustBar() {
        ScrollBar bar = getVerticalBar();
        int seen = Math.max(1, getClientArea().height);
        bar.setValues(bar.getSelection(), 0, Math.max(seen, height), seen, 3 * look.em(), Math.max(1, seen * 9 / 10));
        bar.setEnabled(height > seen);
    }

    private void scrollTo(int y) {
        int most = Math.max(0, height - getClientArea().height);
        getVerticalBar().setSelection(Math.max(0, Math.min(y, most)));
        redraw();
    }

    /** In a wide window the text stands in the middle. */
    private int left() {
        return Math.max(Look.MARGIN, (getClientArea().width - WIDEST) / 2);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.ground);
        gc.fillRectangle(area);
        int top = getVerticalBar().getSelection();
        for (Row row : rows) {
            if (row.bottom >= top && row.top <= top + area.height) {
                row.box.paint(gc, left(), row.top - top);
            }
        }
        if (isFocusControl() && link >= 0) {
            gc.setForeground(look.link);
            for (Rectangle place : links().get(link).areas()) {
                gc.drawFocus(left() + place.x - 1, place.y - top - 1, place.width + 2, place.height + 2);
            }
        }
    }

    /** All links in the order of the text, in the text's own places. */
    private List<Box.Place> links() {
        List<Box.Place> links = new ArrayList<>();
        for (Row row : rows) {
            row.box
                    .links()
                    .forEach(place -> links.add(new Box.Place(
                            place.target(),
                            place.areas().stream()
                                    .map(area -> new Rectangle(area.x, area.y + row.top, area.width, area.height))
                                    .toList())));
        }
        return links;
    }

    private Optional<Box.Place> at(Event event) {
        int x = event.x - left();
        int y = event.y + getVerticalBar().getSelection();
        return links().stream()
                .filter(place -> place.areas().stream().anyMatch(area -> area.contains(x, y)))
                .findFirst();
    }

    private org.eclipse.swt.graphics.Cursor hand() {
        return getDisplay().getSystemCursor(SWT.CURSOR_HAND);
    }

    private void key(Event event) {
        ScrollBar bar = getVerticalBar();
        int y = bar.getSelection();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scrollTo(y + bar.getIncrement());
            case SWT.ARROW_UP -> scrollTo(y - bar.getIncrement());
            case SWT.PAGE_DOWN, ' ' -> scrollTo(y + bar.getPageIncrement());
            case SWT.PAGE_UP -> scrollTo(y - bar.getPageIncrement());
            case SWT.HOME -> scrollTo(0);
            case SWT.END -> scrollTo(height);
            case SWT.CR, SWT.KEYPAD_CR -> followLink();
            default -> {}
        }
    }

    private void followLink() {
        List<Box.Place> links = links();
        if (link >= 0 && link < links.size()) {
            follower.accept(links.get(link).target());
        }
    }

    /** Tab goes through the links and leaves the text after the last. */
    private void traverse(Event event) {
        if (event.detail != SWT.TRAVERSE_TAB_NEXT && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = event.detail != SWT.TRAVERSE_RETURN;
            return;
        }
        List<Box.Place> links = links();
        int next = link + (event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
        event.doit = next < 0 || next >= links.size();
        link = event.doit ? -1 : next;
        if (!event.doit) {
            Rectangle area = links.get(next).areas().get(0);
            int top = getVerticalBar().getSelection();
            if (area.y < top || area.y + area.height > top + getClientArea().height) {
                scrollTo(area.y - getClientArea().height / 3);
            }
        }
        redraw();
    }

    private void makeAccessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Blocks.text(blocks);
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TEXT;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = Blocks.text(blocks);
            }
        });
    }
}
