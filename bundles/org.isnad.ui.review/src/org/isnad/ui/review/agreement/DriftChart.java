package org.isnad.ui.review.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.review.agree.DriftBin;
import org.isnad.review.agree.Figure;
import org.isnad.ui.label.Isolate;

/** One question over the stretches of time in which articles were annotated; in an Arabic window time runs to the left. */
final class DriftChart extends Canvas {

    private static final int MARGIN = 12;
    private static final int AXIS = 44;
    private static final int FOOT = 24;
    private static final int DOT = 4;
    private static final RGB LINE = new RGB(0, 114, 178);

    private final boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    private List<DriftBin> bins = List.of();
    private String question = "";

    DriftChart(Composite parent, Consumer<DriftBin> open) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, event -> {
            if (at(event) >= 0) {
                open.accept(bins.get(at(event)));
            }
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                StringBuilder words = new StringBuilder();
                for (int i = 0; i < bins.size(); i++) {
                    words.append(tip(i)).append('\n');
                }
                event.result = words.toString();
            }
        });
    }

    void show(List<DriftBin> over, String of) {
        bins = over;
        question = of;
        redraw();
    }

    private Optional<Figure> figure(int bin) {
        return bins.get(bin).figures().stream()
                .filter(figure ->
                        figure.question().equals(question) && figure.value().isDefined())
                .findFirst();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        if (bins.isEmpty()) {
            String none = AgreementMessages.Drift_none;
            gc.drawText(none, mirrored ? area.width - MARGIN - gc.textExtent(none).x : MARGIN, MARGIN, true);
            return;
        }
        double least = Math.min(0, least());
        for (double mark = Math.ceil(least * 4) / 4; mark <= 1; mark += .25) {
            int y = y(mark, least);
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
            gc.drawLine(x0(), y, x0() + plot(), y);
            gc.setForeground(getForeground());
            String label = Isolate.of(FigureTexts.plain(mark).replaceFirst("0$", ""));
            Point size = gc.textExtent(label);
            gc.drawText(label, mirrored ? area.width - MARGIN - size.x : MARGIN, y - size.y / 2, true);
        }
        dates(gc);
        line(gc, least);
    }

    private double least() {
        double least = 0;
        for (int i = 0; i < bins.size(); i++) {
            least = Math.min(
                    least, figure(i).map(figure -> figure.value().value()).orElse(0.0));
        }
        return Math.floor(least * 4) / 4;
    }

    private void line(GC gc, double least) {
        gc.setForeground(new Color(LINE));
        gc.setBackground(new Color(LINE));
        gc.setLineWidth(2);
        Point before = null;
        for (int i = 0; i < bins.size(); i++) {
            Optional<Figure> figure = figure(i);
            Point here = figure.isEmpty()
                    ? null
                    : new Point(x(i), y(figure.get().value().value(), least));
            if (here != null) {
                gc.fillOval(here.x - DOT, here.y - DOT, 2 * DOT, 2 * DOT);
                if (before != null) {
                    gc.drawLine(before.x, before.y, here.x, here.y);
                }
            }
            before = here;
        }
        gc.setLineWidth(1);
    }

    private void dates(GC gc) {
        gc.setForeground(getForeground());
        int y = getClientArea().height - FOOT + 4;
        int free = Integer.MIN_VALUE;
        for (int i = 0; i < bins.size(); i++) {
            String date =
                    Isolate.of(bins.get(mirrored ? bins.size() - 1 - i : i).from());
            int middle = x(mirrored ? bins.size() - 1 - i : i);
            int width = gc.textExtent(date).x;
            if (middle - width / 2 > free) {
                gc.drawText(date, middle - width / 2, y, true);
                free = middle + width / 2 + MARGIN;
            }
        }
    }

    private int plot() {
        return Math.max(1, getClientArea().width - 2 * MARGIN - AXIS);
    }

    private int x0() {
        return mirrored ? MARGIN : MARGIN + AXIS;
    }

    private int x(int bin) {
        int along = (2 * bin + 1) * plot() / (2 * bins.size());
        return mirrored ? x0() + plot() - along : x0() + along;
    }

    private int y(double value, double least) {
        int height = getClientArea().height - MARGIN - FOOT;
        return MARGIN + (int) Math.round((1 - value) / (1 - least) * (height - MARGIN));
    }

    private int at(Event event) {
        int place = event.x - x0();
        if (bins.isEmpty() || place < 0 || place >= plot()) {
            return -1;
        }
        int bin = place * bins.size() / plot();
        return mirrored ? bins.size() - 1 - bin : bin;
    }

    private void moved(Event event) {
        String tip = at(event) < 0 ? null : tip(at(event));
        if (!java.util.Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private String tip(int bin) {
        DriftBin shown = bins.get(bin);
        return NLS.bind(AgreementMessages.Drift_tip, new Object[] {
            Isolate.of(shown.from()),
            Isolate.of(shown.to()),
            Isolate.of(shown.articles().size()),
            figure(bin).map(figure -> FigureTexts.value(figure.value())).orElse(AgreementMessages.Value_undefined),
            figure(bin).map(figure -> FigureTexts.number(figure.n())).orElse(Isolate.of(0))
        });
    }
}
