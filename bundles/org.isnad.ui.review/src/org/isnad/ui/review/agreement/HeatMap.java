package org.isnad.ui.review.agreement;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.review.agree.Matrix;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.look.Shade;

/**
 * A confusion matrix in colours: a row is a label of the first annotator, a column one of the second; the more often, the
 * stronger, blue on the diagonal and orange beside it. A click on a cell hands its labels on.
 */
final class HeatMap extends Canvas {

    private static final int MARGIN = 8;
    private static final int ROW = 24;
    private static final int CELL = 88;
    private static final int LABEL = 140;
    private static final RGB SAME = new RGB(0, 114, 178);
    private static final RGB OTHER = new RGB(213, 94, 0);

    private final Matrix matrix;
    private final FigureNames names;
    private final boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;

    /** Never mirrored by the window system; it mirrors itself. */
    HeatMap(Composite parent, Matrix matrix, FigureNames names, BiConsumer<String, String> open) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
        this.matrix = matrix;
        this.names = names;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, event -> {
            Point cell = cell(event);
            if (cell != null && count(cell.y, cell.x) > 0) {
                open.accept(matrix.labels().get(cell.y), matrix.labels().get(cell.x));
            }
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int labels = matrix.labels().size();
        return new Point(2 * MARGIN + LABEL + labels * CELL, 2 * MARGIN + (labels + 3) * ROW);
    }

    private long count(int row, int column) {
        return matrix.counts().get(row).get(column);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        List<String> labels = matrix.labels();
        text(gc, title(), MARGIN, getClientArea().width - 2 * MARGIN, MARGIN, getForeground(), false);
        int top = MARGIN + 2 * ROW;
        for (int i = 0; i < labels.size(); i++) {
            text(gc, label(i), MARGIN + LABEL + i * CELL, CELL - 4, top - ROW, getForeground(), true);
            text(gc, label(i), MARGIN, LABEL - 6, top + i * ROW, getForeground(), false);
        }
        long most = Math.max(
                1,
                matrix.counts().stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
        for (int row = 0; row < labels.size(); row++) {
            for (int column = 0; column < labels.size(); column++) {
                cell(gc, row, column, top, (double) count(row, column) / most);
            }
        }
    }

    private void cell(GC gc, int row, int column, int top, double strength) {
        int from = MARGIN + LABEL + column * CELL;
        RGB ground =
                mix(getBackground().getRGB(), row == column ? SAME : OTHER, strength == 0 ? 0 : .12 + .88 * strength);
        gc.setBackground(new Color(ground));
        gc.fillRectangle(x(from, CELL - 2), top + row * ROW, CELL - 2, ROW - 2);
        if (count(row, column) > 0) {
            Color ink = getDisplay().getSystemColor(Shade.of(ground) == Shade.DARK ? SWT.COLOR_WHITE : SWT.COLOR_BLACK);
            text(gc, Isolate.of(count(row, column)), from, CELL - 2, top + row * ROW - 1, ink, true);
        }
    }

    private static RGB mix(RGB from, RGB to, double share) {
        return new RGB(
                (int) (from.red + (to.red - from.red) * share),
                (int) (from.green + (to.green - from.green) * share),
                (int) (from.blue + (to.blue - from.blue) * share));
    }

    private int x(int fromSide, int width) {
        return mirrored ? getClientArea().width - fromSide - width : fromSide;
    }

    private void text(GC gc, String whole, int fromSide, int room, int y, Color colour, boolean centred) {
        String text = whole;
        for (int length = whole.length() - 1; gc.textExtent(text).x > room && length > 0; length--) {
            text = Isolate.like(whole, Snippet.of(whole, length));
        }
        gc.setForeground(colour);
        Point size = gc.textExtent(text);
        int shift = centred ? (room - size.x) / 2 : 0;
        gc.drawText(text, x(fromSide + shift, size.x), y + (ROW - size.y) / 2, true);
    }

    private String title() {
        return Isolate.sentence(NLS.bind(
                AgreementMessages.Matrix_title,
                Isolate.of(matrix.panel().first()),
                Isolate.of(matrix.panel().second())));
    }

    private String label(int index) {
        return Isolate.of(names.label(matrix.question(), matrix.labels().get(index)));
    }

    /** Column and row under the mouse, or null. */
    private Point cell(Event event) {
        int fromSide = mirrored ? getClientArea().width - event.x : event.x;
        int column = Math.floorDiv(fromSide - MARGIN - LABEL, CELL);
        int row = Math.floorDiv(event.y - MARGIN - 2 * ROW, ROW);
        int labels = matrix.labels().size();
        return column < 0 || row < 0 || column >= labels || row >= labels ? null : new Point(column, row);
    }

    private void moved(Event event) {
        Point cell = cell(event);
        String tip = cell == null ? null : FigureTexts.linesInOrder(tip(cell.y, cell.x));
        boolean hand = cell != null && count(cell.y, cell.x) > 0;
        setCursor(hand ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        if (!java.util.Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private String tip(int row, int column) {
        return NLS.bind(AgreementMessages.Matrix_tip, new Object[] {
            Isolate.of(matrix.panel().first()),
            label(row),
            Isolate.of(matrix.panel().second()),
            label(column),
            Isolate.of(count(row, column)),
            Isolate.of(String.format(Locale.ROOT, "%.1f", 100.0 * count(row, column) / Math.max(1, matrix.total())))
        });
    }

    private String words() {
        StringBuilder words = new StringBuilder(title());
        for (int row = 0; row < matrix.labels().size(); row++) {
            for (int column = 0; column < matrix.labels().size(); column++) {
                if (count(row, column) > 0) {
                    words.append('\n').append(tip(row, column));
                }
            }
        }
        return words.toString();
    }
}
