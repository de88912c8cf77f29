package org.isnad.ui.canvas;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The article as it is seen, with its marks, chips, links, layers, zoom and place; what {@link ArticleCanvas} builds on. */
abstract sealed class ArticleSurface extends Canvas permits ArticleCanvas {

    private static final int ZOOM_STEP = 10;

    final ArticleView view;
    final Repaint repaint;
    final Hits hits;
    final Hover hover;
    private final Palette palette;
    private final ChipColumn chipColumn;
    private final ArticlePainter painter;
    private final ScrollSync scroll;
    private final Listeners<ArticleSurface> viewListeners = new Listeners<>();
    private final Listeners<Set<MarkLayer>> layerListeners = new Listeners<>();
    private Set<Object> activeKeys = Set.of();
    private List<Link> links = List.of();

    ArticleSurface(Composite parent, int style) {
        super(parent, style & ~SWT.RIGHT_TO_LEFT | SWT.LEFT_TO_RIGHT | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        view = new ArticleView(getDisplay());
        palette = new Palette(
                () -> getBackground().getRGB(),
                () -> getForeground().getRGB(),
                getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB());
        chipColumn = new ChipColumn(palette, view.font());
        painter = new ArticlePainter(view, palette, chipColumn);
        hits = new Hits(view, chipColumn);
        repaint = new Repaint(this, view);
        scroll = new ScrollSync(this, view.viewport(), this::viewChanged);
        hover = new Hover(this, view.font(), hits::keysAt);
        new SystemColors(this);
        addListener(SWT.Resize, e -> resized());
        addListener(SWT.Dispose, e -> release());
        getVerticalBar().setVisible(true);
    }

    /** Takes another text; marks, chips, links and active keys are dropped. */
    void showText(String text) {
        hover.hide();
        view.setText(text);
        activeKeys = Set.of();
        links = List.of();
        resized();
    }

    /** The start of the grapheme cluster under the point or nearest to it. */
    public int offsetAt(Point point) {
        checkWidget();
        return view.offsetAt(point);
    }

    /** The caret place nearest to the point. */
    public int caretAt(Point point) {
        checkWidget();
        return view.caretAt(point);
    }

    /**
     * The rectangles of the range as they are seen, one for each line and each stretch of one direction in it, in
     * the order of the text; only those in paragraphs of which a part is in view.
     */
    public List<Rectangle> boundsOf(int begin, int end) {
        checkWidget();
        return view.boundsOf(begin, end);
    }

    /**
     * Where a caret at the offset stands, as a rectangle without width; also for places out of view, for which y is
     * near the truth.
     */
    public Rectangle caretBounds(int offset) {
        checkWidget();
        return view.caretBounds(view.boundaries().snap(offset));
    }

    /** Scrolls as little as needed to show the range, or its begin if it is higher than the canvas. */
    public void reveal(int begin, int end) {
        checkWidget();
        // A long way goes by estimated heights; what is near then is exact.
        for (int offset : new int[] {begin, end, begin}) {
            view.viewport().reveal(caretBounds(offset), view.font().spacing());
        }
        scroll.sync();
        redraw();
    }

    /** The offsets between which the text is in view, to the line. */
    public Selection visibleRange() {
        checkWidget();
        int width = getClientArea().width;
        boolean rtl = view.text().isMainlyRightToLeft();
        int first = view.offsetAt(new Point(rtl ? width : 0, 0));
        int last = view.caretAt(new Point(rtl ? 0 : width, view.viewport().height() - 1));
        return new Selection(Math.min(first, last), last);
    }

    /** Shows these marks and no others. */
    public void setMarks(Collection<Mark> marks) {
        checkWidget();
        view.marks().replace(marks);
        view.forgetMarks(0, view.text().length());
        scroll.sync();
        redraw();
    }

    /** Takes marks away and adds others; costs only what these marks cost, however many there are. */
    public void changeMarks(Collection<Mark> removed, Collection<Mark> added) {
        checkWidget();
        if (removed.isEmpty() && view.marks().size() == 0) {
            setMarks(added);
            return;
        }
        ChangedRanges ranges = new ChangedRanges();
        removed.stream().filter(view.marks()::remove).forEach(m -> ranges.add(m.begin(), m.end()));
        added.stream().filter(view.marks()::add).forEach(m -> ranges.add(m.begin(), m.end()));
        refresh(ranges);
    }

    /** The marks that cover the UTF-16 unit at the offset and the empty ones at it, innermost first. */
    public List<Mark> marksAt(int offset) {
        checkWidget();
        return view.marksAt(offset, offset + 1);
    }

    /** The marks that share a part with the range, innermost first, also those of hidden layers. */
    public List<Mark> marksIn(int begin, int end) {
        checkWidget();
        return view.marks().meeting(begin, end);
    }

    /** All chips. */
    public List<Chip> getChips() {
        checkWidget();
        return view.chips(0, Integer.MAX_VALUE);
    }

    /** Shows these chips and no others. */
    public void setChips(Collection<Chip> chips) {
        changeChips(getChips(), chips);
    }

    /** Takes chips away and adds others. */
    public void changeChips(Collection<Chip> removed, Collection<Chip> added) {
        checkWidget();
        ChangedRanges ranges = new ChangedRanges();
        removed.stream().filter(view::removeChip).forEach(c -> ranges.add(c.offset(), c.offset()));
        added.stream().filter(view::addChip).forEach(c -> ranges.add(c.offset(), c.offset()));
        refresh(ranges);
    }

    /** Shows these links and no others. */
    public void setLinks(Collection<Link> newLinks) {
        checkWidget();
        if (!links.equals(List.copyOf(newLinks))) {
            links = List.copyOf(newLinks);
            redraw();
        }
    }

    public List<Link> getLinks() {
        checkWidget();
        return links;
    }

    /** Shows marks and chips of these layers only; all are shown at first. */
    public void setVisibleLayers(Set<MarkLayer> layers) {
        checkWidget();
        view.setLayers(layers);
        scroll.sync();
        redraw();
        layerListeners.tell(getVisibleLayers());
    }

    /** Adds a listener for the layers that are shown; the result removes it. */
    public Runnable onVisibleLayers(Consumer<Set<MarkLayer>> listener) {
        return layerListeners.add(listener);
    }

    public Set<MarkLayer> getVisibleLayers() {
        checkWidget();
        return view.layers().isEmpty() ? EnumSet.noneOf(MarkLayer.class) : EnumSet.copyOf(view.layers());
    }

    /** Emphasises the marks and chips with these keys and no others. */
    public void setActiveKeys(Set<?> keys) {
        checkWidget();
        if (!activeKeys.equals(keys)) {
            Set<Object> touched = new HashSet<>(activeKeys);
            activeKeys = Set.copyOf(keys);
            touched.addAll(activeKeys);
            repaint.keys(touched);
        }
    }

    public Set<Object> getActiveKeys() {
        checkWidget();
        return activeKeys;
    }

    /** Sets who says what the tooltip shows for keys, innermost first; null or an empty text for no tooltip. */
    public void setHover(Function<List<Object>, String> texts) {
        checkWidget();
        hover.setTexts(Objects.requireNonNull(texts));
    }

    public int getZoom() {
        checkWidget();
        return view.font().zoom();
    }

    /** Sets the size of the letters in percent, from 50 to 400, and keeps the place in the article. */
    public void setZoom(int percent) {
        checkWidget();
        hover.hide();
        chipColumn.dispose();
        view.movement().forgetColumn();
        view.setZoom(percent);
        scroll.sync();
        redraw();
    }

    public void zoomIn() {
        setZoom(getZoom() + ZOOM_STEP);
    }

    public void zoomOut() {
        setZoom(getZoom() - ZOOM_STEP);
    }

    public void zoomReset() {
        setZoom(100);
    }

    /** Scrolls by pixels, down if positive. */
    public void scrollBy(int pixels) {
        checkWidget();
        hover.hide();
        view.viewport().scrollBy(pixels);
        scroll.sync();
        redraw();
    }

    /** Scrolls so that a part of the whole height, from 0 to 1, is in the middle of the canvas. */
    void scrollToPart(double part) {
        hover.hide();
        view.viewport()
                .scrollTo(Math.round(part * view.viewport().extent())
                        - view.viewport().height() / 2);
        scroll.sync();
        redraw();
    }

    /** Scrolls so that a place of a paragraph is at a height, in pixels; what is shown must have been laid out. */
    void put(int block, int pixel, int y) {
        hover.hide();
        view.viewport().put(block, pixel, y);
        scroll.sync();
        redraw();
    }

    /** Adds a listener for every scrolling, wrapping or other text; the result removes it. */
    Runnable onView(Runnable listener) {
        return viewListeners.add(surface -> listener.run());
    }

    /** How many paragraphs are laid out at present. */
    int laidOut() {
        return view.laidOut();
    }

    /** The keys of the chip or of the marks under the point, innermost first, each once. */
    List<Object> keysAt(Point point) {
        return hits.keysAt(point);
    }

    Palette palette() {
        return palette;
    }

    final void paint(Event event, Selection selection, boolean focus, boolean caret) {
        painter.paint(new GcInk(event.gc), event.getBounds(), selection, activeKeys, focus, links);
        if (caret) {
            painter.paintCaret(event.gc, selection.caret());
        }
    }

    private void viewChanged() {
        viewListeners.tell(this);
    }

    private void resized() {
        Rectangle area = getClientArea();
        view.resize(area.width, area.height);
        scroll.sync();
        redraw();
    }

    private void refresh(ChangedRanges ranges) {
        ranges.forEach((begin, end) -> {
            view.forgetMarks(begin, end);
            repaint.lines(begin, end);
        });
    }

    private void release() {
        chipColumn.dispose();
        view.dispose();
    }
}
