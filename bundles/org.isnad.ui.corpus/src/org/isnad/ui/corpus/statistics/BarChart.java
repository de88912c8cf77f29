package org.isnad.ui.corpus.statistics;

import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.ui.corpus.statistics.Chart.Bar;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;

/**
 * A bar chart drawn with the colours of the desktop; in an Arabic window labels stand at the right and bars grow to the left.
 * A tooltip gives count and share; a click on a bar hands it on.
 */
final class BarChart extends Canvas {

    private static final int ROW = 22;
    private static final int GAP = 6;
    private static final int MARGIN = 8;

    private final Chart chart;
    private final Consumer<Bar> open;
    private final boolean mirrored;
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private final Font bold =
            resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));

    /** Never mirrored by the window system, which would mirror the letters of some platforms too. */
    BarChart(Composite parent, Chart chart, boolean mirrored, Consumer<Bar> open) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
        this.chart = chart;
        this.open = open;
        this.mirrored = mirrored;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, this::clicked);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
    }

    Chart chart() {
        return chart;
    }

    /** The bar at a height, or null. */
    Bar at(int y) {
        int index = Math.floorDiv(y - MARGIN - ROW, ROW);
        return index < 0 || index >= chart.bars().size() ? null : chart.bars().get(index);
    }

    /** A point on a bar, for tests and pictures. */
    Point point(int index) {
        return new Point(getClientArea().width / 2, MARGIN + ROW + index * ROW + ROW / 2);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int rows = 1 + chart.bars().size() + (chart.more() > 0 ? 1 : 0);
        return new Point(width == SWT.DEFAULT ? 340 : width, 2 * MARGIN + rows * ROW);
    }

    private String words() {
        StringBuilder words = new StringBuilder(chart.title());
        chart.bars()
                .forEach(bar ->
                        words.append('\n').append(bar.label()).append(' ').append(bar.count()));
        return words.toString();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setFont(bold);
        text(gc, chart.title(), MARGIN, area.width - 2 * MARGIN, MARGIN, getForeground());
        gc.setFont(getFont());
        int labels = Math.min(area.width * 45 / 100, widest(gc));
        int numbers = gc.textExtent(Isolate.of(chart.total())).x + GAP;
        int longest = Math.max(10, area.width - 2 * MARGIN - labels - numbers - 2 * GAP);
        int most = chart.bars().stream().mapToInt(Bar::count).max().orElse(1);
        int y = MARGIN + ROW;
        for (Bar bar : chart.bars()) {
            text(gc, bar.label(), MARGIN, labels, y, getForeground());
            int length = bar.count() == 0 ? 0 : Math.max(2, longest * bar.count() / Math.max(1, most));
            int begin = MARGIN + labels + GAP;
            gc.setBackground(colour(bar));
            gc.fillRoundRectangle(x(begin, length), y + 4, length, ROW - 8, 4, 4);
            text(gc, Isolate.of(bar.count()), begin + length + GAP, numbers, y, getForeground());
            y += ROW;
        }
        if (chart.more() > 0) {
            String more = NLS.bind(StatisticsTexts.Chart_more, Isolate.of(chart.more()));
            text(gc, more, MARGIN, labels + longest, y, colour(null));
        }
    }

    private int widest(GC gc) {
        return chart.bars().stream()
                        .mapToInt(bar -> gc.textExtent(bar.label()).x)
                        .max()
                        .orElse(0)
                + 1;
    }

    private Color colour(Bar bar) {
        return bar == null
                ? getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND)
                : new Color(bar.colour());
    }

    /** Where something begins that is so far from the reader's side and so wide. */
    private int x(int fromSide, int width) {
        return mirrored ? getClientArea().width - fromSide - width : fromSide;
    }

    private void text(GC gc, String whole, int fromSide, int room, int y, Color colour) {
        String text = whole;
        for (int length = whole.length() - 1; gc.textExtent(text).x > room && length > 0; length--) {
            text = Isolate.like(whole, Snippet.of(whole, length));
        }
        gc.setForeground(colour);
        Point size = gc.textExtent(text);
        gc.drawText(text, x(fromSide, size.x), y + (ROW - size.y) / 2, true);
    }

    private void moved(Event event) {
        Bar bar = at(event.y);
        String tip = bar == null ? null : tip(bar);
        setCursor(bar == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        if (!java.util.Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private String tip(Bar bar) {
        long share = chart.total() == 0 ? 0 : Math.round(100.0 * bar.count() / chart.total());
        return NLS.bind(
                StatisticsTexts.Chart_tip,
                new Object[] {Isolate.of(bar.label()), Isolate.of(bar.count()), Isolate.of(share)});
    }

    private void clicked(Event event) {
        Bar bar = event.button == 1 ? at(event.y) : null;
        if (bar != null) {
            open.accept(bar);
        }
    }
}
