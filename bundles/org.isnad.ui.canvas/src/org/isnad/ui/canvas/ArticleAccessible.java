package org.isnad.ui.canvas;

import java.util.List;
import java.util.Objects;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Tells assistive technology the text, the caret, the selection and, as a text attribute, the annotation at a place.
 */
final class ArticleAccessible extends AccessibleTextExtendedAdapter {

    private final ArticleCanvas canvas;
    private final ArticleView view;
    private final Hover hover;
    private final Accessible accessible;
    private String described;

    ArticleAccessible(ArticleCanvas canvas, ArticleView view, Hover hover) {
        this.canvas = canvas;
        this.view = view;
        this.hover = hover;
        accessible = canvas.getAccessible();
        accessible.addAccessibleTextListener(this);
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_TEXT;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE | ACC.STATE_MULTILINE;
                e.detail |= canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = canvas.getText();
            }
        });
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = atCaret();
            }
        });
        accessible.addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
            @Override
            public void getTextAttributes(AccessibleTextAttributeEvent e) {
                describe(e);
            }
        });
    }

    void selectionChanged() {
        accessible.textCaretMoved(canvas.getCaretOffset());
        accessible.textSelectionChanged();
        String now = atCaret();
        if (!Objects.equals(now, described)) {
            accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
            described = now;
        }
    }

    /** What the marks at the caret stand for, or null. */
    String atCaret() {
        int caret = canvas.getCaretOffset();
        return hover.text(view.marksAt(caret, caret + 1).stream()
                .map(Mark::key)
                .distinct()
                .toList());
    }

    void textChanged() {
        accessible.textChanged(ACC.TEXT_INSERT, 0, view.text().length());
    }

    @Override
    public void getCaretOffset(AccessibleTextEvent e) {
        e.offset = canvas.getCaretOffset();
    }

    @Override
    public void getCharacterCount(AccessibleTextEvent e) {
        e.count = view.text().length();
    }

    @Override
    public void getSelectionRange(AccessibleTextEvent e) {
        e.offset = canvas.getSelection().begin();
        e.length = canvas.getSelection().end() - e.offset;
    }

    @Override
    public void getSelectionCount(AccessibleTextEvent e) {
        e.count = canvas.getSelection().isEmpty() ? 0 : 1;
    }

    @Override
    public void getSelection(AccessibleTextEvent e) {
        e.start = canvas.getSelection().begin();
        e.end = canvas.getSelection().end();
    }

    @Override
    public void setSelection(AccessibleTextEvent e) {
        canvas.setSelection(e.start, e.end);
        e.result = ACC.OK;
    }

    @Override
    public void setCaretOffset(AccessibleTextEvent e) {
        canvas.setSelection(e.offset, e.offset);
        canvas.reveal(e.offset, e.offset);
        e.result = ACC.OK;
    }

    @Override
    public void getOffsetAtPoint(AccessibleTextEvent e) {
        e.offset = view.offsetAt(canvas.toControl(e.x, e.y));
    }

    @Override
    public void getTextBounds(AccessibleTextEvent e) {
        Rectangle all = null;
        for (Rectangle part : view.boundsOf(e.start, e.end)) {
            all = all == null ? part : all.union(part);
        }
        if (all != null) {
            Point corner = canvas.toDisplay(all.x, all.y);
            e.x = corner.x;
            e.y = corner.y;
            e.width = all.width;
            e.height = all.height;
        }
    }

    @Override
    public void getVisibleRanges(AccessibleTextEvent e) {
        Selection range = canvas.visibleRange();
        e.start = range.begin();
        e.end = range.end();
    }

    @Override
    public void scrollText(AccessibleTextEvent e) {
        canvas.reveal(e.start, e.end);
        e.result = ACC.OK;
    }

    /**
     * The text of the range, or of the unit (character, word, line, paragraph) that is asked for and holds the
     * start.
     */
    @Override
    public void getText(AccessibleTextEvent e) {
        Selection range = unit(e);
        e.start = range.begin();
        e.end = range.end();
        e.result = view.text().text().substring(e.start, e.end);
        e.count = 0;
    }

    private Selection unit(AccessibleTextEvent e) {
        int length = view.text().length();
        int start = Math.max(0, Math.min(e.start, length));
        Boundaries boundaries = view.boundaries();
        return switch (e.type) {
            case ACC.TEXT_BOUNDARY_CHAR -> cluster(moved(start, e.count, boundaries));
            case ACC.TEXT_BOUNDARY_WORD -> boundaries.wordAt(start);
            case ACC.TEXT_BOUNDARY_LINE, ACC.TEXT_BOUNDARY_PARAGRAPH, ACC.TEXT_BOUNDARY_SENTENCE ->
                view.text().paragraphAt(start);
            default -> new Selection(start, Math.max(start, e.end < 0 ? length : Math.min(e.end, length)));
        };
    }

    private static int moved(int start, int count, Boundaries boundaries) {
        int at = boundaries.snap(start);
        for (int i = 0; i < Math.abs(count); i++) {
            at = count > 0 ? boundaries.next(at) : boundaries.previous(at);
        }
        return at;
    }

    private Selection cluster(int start) {
        return new Selection(start, view.boundaries().next(start));
    }

    void describe(AccessibleTextAttributeEvent e) {
        List<Mark> marks = view.marksAt(e.offset, e.offset + 1);
        String text = hover.text(marks.stream().map(Mark::key).distinct().toList());
        if (text != null) {
            e.start = marks.get(0).begin();
            e.end = marks.get(0).end();
            e.attributes = new String[] {"annotation", text};
        }
    }
}
