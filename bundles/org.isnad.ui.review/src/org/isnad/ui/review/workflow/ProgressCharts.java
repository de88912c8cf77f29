package org.isnad.ui.review.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.review.workflow.GoldState;
import org.isnad.review.workflow.StatusReport;
import org.isnad.review.workflow.WorkState;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Shade;

/**
 * Two charts beside each other: for each annotator and gold a bar stacked of states, and how many layers were submitted by
 * each day; from the right in an Arabic window.
 */
final class ProgressCharts extends Canvas {

    private static final int ROW = 22;
    private static final int MARGIN = 10;
    private static final int NAME = 110;
    private static final int LINES = 150;

    private final boolean mirrored;
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private final Font bold =
            resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
    private StatusReport report = new StatusReport(List.of(), List.of());
    /** What is drawn, counted once: there may be very many articles. */
    private final Map<String, Map<WorkState, Integer>> counts = new HashMap<>();

    private final Map<String, Map<String, Integer>> submitted = new HashMap<>();
    private Map<GoldState, Integer> gold = Map.of();

    ProgressCharts(Composite parent, boolean mirrored) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
        this.mirrored = mirrored;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    void show(StatusReport shown) {
        report = shown;
        counts.clear();
        submitted.clear();
        for (String annotator : shown.annotators()) {
            counts.put(annotator, shown.counts(annotator));
            submitted.put(annotator, shown.submitted(annotator));
        }
        gold = shown.gold();
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int rows = report.annotators().size() + 3;
        return new Point(width == SWT.DEFAULT ? 600 : width, Math.max(2 * MARGIN + rows * ROW, LINES));
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int half = getClientArea().width / 2;
        bars(gc, MARGIN, half - 2 * MARGIN);
        days(gc, half + MARGIN, half - 2 * MARGIN);
    }

    private void bars(GC gc, int from, int width) {
        Shade shade = Shade.of(getDisplay());
        title(gc, WorkflowTexts.Chart_states, from, width);
        int y = MARGIN + ROW;
        int most = Math.max(1, report.articles().size());
        for (String annotator : report.annotators()) {
            Map<WorkState, Integer> own = counts.get(annotator);
            text(gc, Isolate.of(annotator), from, NAME, y, getForeground());
            int x = from + NAME;
            for (WorkState state :
                    List.of(WorkState.SUBMITTED, WorkState.RETURNED, WorkState.IN_PROGRESS, WorkState.ASSIGNED)) {
                x += bar(gc, x, y, own.getOrDefault(state, 0), most, width - NAME, StateColours.of(state, shade));
            }
            y += ROW;
        }
        text(gc, WorkflowTexts.Column_gold, from, NAME, y, getForeground());
        int x = from + NAME;
        for (GoldState state : List.of(GoldState.FINISHED, GoldState.IN_PROGRESS)) {
            x += bar(gc, x, y, gold.getOrDefault(state, 0), most, width - NAME, StateColours.of(state, shade));
        }
        legend(gc, from, y + ROW, shade);
    }

    /** Draws a part of a bar and gives its width. */
    private int bar(GC gc, int from, int y, int count, int most, int room, RGB colour) {
        int length = count == 0 ? 0 : Math.max(2, room * count / most);
        gc.setBackground(new Color(colour));
        gc.fillRectangle(x(from, length), y + 3, length, ROW - 6);
        String number = String.valueOf(count);
        if (count > 0 && gc.textExtent(number).x + 6 < length) {
            gc.setForeground(getBackground());
            Point size = gc.textExtent(number);
            gc.drawText(number, x(from, length) + (length - size.x) / 2, y + (ROW - size.y) / 2, true);
        }
        return length;
    }

    private void legend(GC gc, int from, int y, Shade shade) {
        int x = from;
        for (WorkState state : WorkState.values()) {
            gc.setBackground(new Color(StateColours.of(state, shade)));
            gc.fillRectangle(x(x, 12), y + ROW / 2 - 6, 12, 12);
            int width = gc.textExtent(state.label()).x;
            text(gc, state.label(), x + 16, width, y, getForeground());
            x += 16 + width + 14;
        }
    }

    /** One line of steps for each annotator, by the days on which anybody submitted. */
    private void days(GC gc, int from, int width) {
        title(gc, WorkflowTexts.Chart_days, from, width);
        TreeSet<String> days = new TreeSet<>();
        int most = 1;
        for (String annotator : report.annotators()) {
            Map<String, Integer> own = submitted.get(annotator);
            days.addAll(own.keySet());
            most = Math.max(
                    most,
                    own.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        }
        int top = MARGIN + ROW + 4;
        int bottom = getClientArea().height - MARGIN - ROW;
        if (days.isEmpty()) {
            text(gc, Isolate.of(WorkflowTexts.Chart_noDays), from, width, top, getForeground());
            return;
        }
        List<String> axis = List.copyOf(days);
        text(gc, Isolate.of(axis.get(0)), from, width, bottom, getForeground());
        String last = Isolate.of(axis.get(axis.size() - 1));
        if (axis.size() > 1) {
            int wide = gc.textExtent(last).x;
            text(gc, last, from + width - wide, wide, bottom, getForeground());
        }
        int colour = 0;
        for (String annotator : report.annotators()) {
            gc.setForeground(new Color(new RGB((210 + colour * 137.508f) % 360, 0.7f, 0.75f)));
            colour++;
            line(gc, annotator, axis, from, width - NAME, top, bottom, most);
        }
    }

    private void line(GC gc, String annotator, List<String> axis, int from, int width, int top, int bottom, int most) {
        Map<String, Integer> own = submitted.get(annotator);
        if (own.isEmpty()) {
            return;
        }
        gc.setLineWidth(2);
        int value = 0;
        int x = from;
        int y = bottom;
        for (int i = 0; i < axis.size(); i++) {
            value = own.getOrDefault(axis.get(i), value);
            int nextX = from + width * (i + 1) / axis.size();
            int nextY = bottom - (bottom - top) * value / most;
            gc.drawPolyline(new int[] {x(x, 0), y, x(x, 0), nextY, x(nextX, 0), nextY});
            x = nextX;
            y = nextY;
        }
        gc.setLineWidth(1);
        String label = Isolate.of(annotator) + " " + Isolate.of(value);
        text(gc, label, x + 4, NAME - 4, y - ROW / 2, gc.getForeground());
    }

    private void title(GC gc, String title, int from, int width) {
        gc.setFont(bold);
        text(gc, title, from, width, MARGIN - 4, getForeground());
        gc.setFont(getFont());
    }

    private void text(GC gc, String text, int from, int room, int y, Color colour) {
        gc.setForeground(colour);
        Point size = gc.textExtent(text);
        gc.drawText(text, x(from, Math.min(size.x, room)), y + (ROW - size.y) / 2, true);
    }

    /** Where something begins that is so far from the reader's side and so wide. */
    private int x(int fromSide, int width) {
        return mirrored ? getClientArea().width - fromSide - width : fromSide;
    }
}
