package org.isnad.ui.annotate.canvas;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows an article, right to left or left to right by paragraph, with a caret, a selection, marks and chips. The
 * article cannot be edited and the canvas knows nothing of annotations: the owner gives it marks and hears clicks.
 *
 * <pre>{@code
 * ArticleCanvas canvas = new ArticleCanvas(parent, SWT.NONE);
 * canvas.setText(article);
 * canvas.changeMarks(List.of(), List.of(new Mark(4, 9, actor, new MarkStyle.Background(blue))));
 * canvas.setHover(keys -> describe(keys.get(0)));
 * Runnable stop = canvas.onSelection(selection -> ...);
 * }</pre>
 *
 * <p>All offsets are UTF-16 units of the text, ends are exclusive, points and rectangles are in client pixels. To
 * draw connectors and the like over the article add a paint listener, which runs after the article is painted, and
 * ask {@link #boundsOf}. All methods are for the UI thread.
 */
public final class ArticleCanvas extends Canvas {

    private static final int ZOOM_STEP = 10;

    private final ArticleView view;
    private final Palette palette = new Palette(this);
    private final ChipColumn chipColumn;
    private final ArticlePainter painter;
    private final Hits hits;
    private final Repaint repaint;
    private final CaretBlink blink;
    private final Hover hover;
    private final ScrollSync scroll;
    private final ArticleAccessible accessible;
    private final Listeners<Selection> selectionListeners = new Listeners<>();
    private final Listeners<MarkClick> clickListeners = new Listeners<>();
    private ArrowKeys arrowKeys = ArrowKeys.LOGICAL;
    private Selection selection = new Selection(0, 0);
    private Set<Object> activeKeys = Set.of();

    /** Creates an empty canvas with a vertical scroll bar; it must not be created with {@code SWT.RIGHT_TO_LEFT}. */
    public ArticleCanvas(Composite parent, int style) {
        super(parent, style & ~SWT.RIGHT_TO_LEFT | SWT.LEFT_TO_RIGHT | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        view = new ArticleView(getDisplay());
        chipColumn = new ChipColumn(palette, view.font());
        painter = new ArticlePainter(view, palette, chipColumn);
        hits = new Hits(view, chipColumn);
        repaint = new Repaint(this, view);
        scroll = new ScrollSync(this, view.viewport());
        blink = new CaretBlink(this, this::redrawCaret);
        hover = new Hover(this, view.font(), hits::keysAt);
        accessible = new ArticleAccessible(this, view, hover);
        new SystemColors(this);
        new KeyInput(this);
        new MouseInput(this, view, this::select, this::clicked);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> resized());
        addListener(SWT.Dispose, e -> release());
        getVerticalBar().setVisible(true);
    }

    /**
     * Shows another text from its beginning; marks, chips and active keys are dropped and the caret goes to offset
     * 0.
     */
    public void setText(String text) {
        checkWidget();
        hover.hide();
        view.setText(Objects.requireNonNull(text));
        activeKeys = Set.of();
        resized();
        accessible.textChanged();
        select(new Selection(0, 0));
    }

    public String getText() {
        checkWidget();
        return view.text().text();
    }

    public Selection getSelection() {
        checkWidget();
        return selection;
    }

    public int getCaretOffset() {
        return getSelection().caret();
    }

    /** Selects from the anchor to the caret, each moved to the start of its grapheme cluster; does not scroll. */
    public void setSelection(int anchor, int caret) {
        checkWidget();
        view.movement().forgetColumn();
        select(new Selection(view.boundaries().snap(anchor), view.boundaries().snap(caret)));
    }

    public void selectAll() {
        setSelection(0, view.text().length());
    }

    /** Copies the selected text, if any, to the clipboard as it stands in the article. */
    public void copy() {
        checkWidget();
        if (!selection.isEmpty()) {
            Clipboard clipboard = new Clipboard(getDisplay());
            String text = getText().substring(selection.begin(), selection.end());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /**
     * Moves the caret and scrolls it into view; without {@code extend} a selection is given up, at its edge for
     * arrows.
     */
    public void move(Motion motion, boolean extend) {
        checkWidget();
        Motion inText = view.movement().inTextOrder(motion, selection.caret());
        boolean gives = !extend && !selection.isEmpty() && (inText == Motion.NEXT || inText == Motion.PREVIOUS);
        int before = view.caretBounds(selection.caret()).y;
        int target;
        if (gives) {
            view.movement().forgetColumn();
            target = inText == Motion.NEXT ? selection.end() : selection.begin();
        } else {
            target = view.movement().target(motion, selection.caret(), arrowKeys);
        }
        select(new Selection(extend ? selection.anchor() : target, target));
        if (motion == Motion.PAGE_UP || motion == Motion.PAGE_DOWN) {
            scrollBy(view.caretBounds(target).y - before);
        }
        reveal(target, target);
    }

    /** Chooses what the left and right arrow keys do; {@link ArrowKeys#LOGICAL} at first. */
    public void setArrowKeys(ArrowKeys keys) {
        checkWidget();
        arrowKeys = Objects.requireNonNull(keys);
    }

    public ArrowKeys getArrowKeys() {
        checkWidget();
        return arrowKeys;
    }

    /** Adds a listener for every change of caret or selection; the result removes it. */
    public Runnable onSelection(Consumer<Selection> listener) {
        return selectionListeners.add(listener);
    }

    /** Adds a listener for clicks on marked letters and chips; the result removes it. */
    public Runnable onMarkClick(Consumer<MarkClick> listener) {
        return clickListeners.add(listener);
    }

    /** Sets who says what the tooltip shows for keys, innermost first; null or an empty text for no tooltip. */
    public void setHover(Function<List<Object>, String> texts) {
        checkWidget();
        hover.setTexts(Objects.requireNonNull(texts));
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
        Rectangle last = caretBounds(end);
        view.viewport().reveal(last, view.font().spacing());
        Rectangle first = caretBounds(begin);
        view.viewport().reveal(first, view.font().spacing());
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
        view.marks().clear();
        marks.forEach(view.marks()::add);
        view.forgetMarks(0, view.text().length());
        redraw();
    }

    /** Takes marks away and adds others; costs only what these marks cost, however many there are. */
    public void changeMarks(Collection<Mark> removed, Collection<Mark> added) {
        checkWidget();
        removed.stream().filter(view.marks()::remove).forEach(m -> refresh(m.begin(), m.end()));
        added.stream().filter(view.marks()::add).forEach(m -> refresh(m.begin(), m.end()));
    }

    /** The marks that cover the UTF-16 unit at the offset and the empty ones at it, innermost first. */
    public List<Mark> marksAt(int offset) {
        checkWidget();
        return view.marksAt(offset, offset + 1);
    }

    /** The marks that share a part with the range, innermost first. */
    public List<Mark> marksIn(int begin, int end) {
        checkWidget();
        return view.marks().meeting(begin, end);
    }

    /** Shows these chips and no others. */
    public void setChips(Collection<Chip> chips) {
        changeChips(view.chips(0, Integer.MAX_VALUE), chips);
    }

    /** Takes chips away and adds others. */
    public void changeChips(Collection<Chip> removed, Collection<Chip> added) {
        checkWidget();
        removed.stream().filter(view::removeChip).forEach(c -> refresh(c.offset(), c.offset()));
        added.stream().filter(view::addChip).forEach(c -> refresh(c.offset(), c.offset()));
    }

    /** Emphasises the marks and chips with these keys and no others. */
    public void setActiveKeys(Set<?> keys) {
        checkWidget();
        if (!activeKeys.equals(keys)) {
            Set<Object> before = activeKeys;
            activeKeys = Set.copyOf(keys);
            Set<Object> touched = new HashSet<>(before);
            touched.addAll(activeKeys);
            repaint.keys(touched);
        }
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

    /** How many paragraphs are laid out at present. */
    int laidOut() {
        return view.laidOut();
    }

    ArticleAccessible accessible() {
        return accessible;
    }

    /** The keys of the chip or of the marks under the point, innermost first, each once. */
    List<Object> keysAt(Point point) {
        return hits.keysAt(point);
    }

    private void select(Selection newSelection) {
        Selection before = selection;
        selection = newSelection;
        blink.restart();
        if (!before.equals(newSelection)) {
            repaint.lines(Math.min(before.begin(), newSelection.begin()), Math.max(before.end(), newSelection.end()));
            accessible.selectionChanged();
            selectionListeners.tell(newSelection);
        }
    }

    private void clicked(Point point, Event event) {
        view.movement().forgetColumn();
        List<Object> keys = keysAt(point);
        if (!keys.isEmpty()) {
            int offset = hits.offsetAt(point);
            clickListeners.tell(new MarkClick(keys, offset, point, event.count == 2, event.stateMask));
        }
    }

    private void paint(Event event) {
        painter.paint(event.gc, event.getBounds(), selection, activeKeys, blink.hasFocus());
        if (blink.isLit()) {
            painter.paintCaret(event.gc, selection.caret());
        }
    }

    private void resized() {
        Rectangle area = getClientArea();
        view.resize(area.width, area.height);
        scroll.sync();
        redraw();
    }

    private void refresh(int begin, int end) {
        view.forgetMarks(begin, end);
        repaint.lines(begin, end);
    }

    private void redrawCaret() {
        repaint.lines(selection.begin(), selection.end());
    }

    private void release() {
        chipColumn.dispose();
        view.dispose();
    }
}
