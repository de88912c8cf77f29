package org.isnad.ui.canvas;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
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
public final class ArticleCanvas extends ArticleSurface {

    private final CaretBlink blink;
    private final ArticleAccessible accessible;
    private final EdgeDragging dragging;
    private final Listeners<Selection> selectionListeners = new Listeners<>();
    private final Listeners<MarkClick> clickListeners = new Listeners<>();
    private final Listeners<List<Object>> mouseListeners = new Listeners<>();
    private ArrowKeys arrowKeys = ArrowKeys.LOGICAL;
    private Selection selection = new Selection(0, 0);

    /** Creates an empty canvas with a vertical scroll bar; it must not be created with {@code SWT.RIGHT_TO_LEFT}. */
    public ArticleCanvas(Composite parent, int style) {
        super(parent, style);
        blink = new CaretBlink(this, this::redrawCaret);
        accessible = new ArticleAccessible(this, view, hover);
        new KeyInput(this);
        dragging = new EdgeDragging(this);
        new MouseInput(this, dragging, this::select, this::clicked);
        new KeysUnderMouse(this, mouseListeners::tell);
        addListener(SWT.Paint, e -> paint(e, selection, blink.hasFocus(), blink.isLit()));
    }

    /**
     * Shows another text from its beginning; marks, chips, links and active keys are dropped and the caret goes to
     * offset 0.
     */
    public void setText(String text) {
        checkWidget();
        dragging.cancel();
        showText(Objects.requireNonNull(text));
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

    /** Adds a listener for the steps of dragging an edge of an emphasised mark; the result removes it. */
    public Runnable onEdgeDrag(Consumer<EdgeDrag> listener) {
        return dragging.add(listener);
    }

    /** Ends the dragging of an edge as if it had not begun; false if no edge is dragged. */
    public boolean cancelEdgeDrag() {
        checkWidget();
        return dragging.cancel();
    }

    /** Adds a listener for the keys under the mouse, innermost first, whenever they change; the result removes it. */
    public Runnable onMouseOver(Consumer<List<Object>> listener) {
        return mouseListeners.add(listener);
    }

    ArticleAccessible accessible() {
        return accessible;
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

    private void redrawCaret() {
        repaint.lines(selection.begin(), selection.end());
    }
}
