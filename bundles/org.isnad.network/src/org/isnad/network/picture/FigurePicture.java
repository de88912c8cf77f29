package org.isnad.network.picture;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Mark;
import org.isnad.core.drawing.Mark.Anchor;
import org.isnad.core.drawing.Mark.Box;
import org.isnad.core.drawing.Mark.Label;
import org.isnad.core.drawing.Mark.Line;
import org.isnad.core.drawing.Palette;
import org.isnad.core.drawing.TextWidth;
import org.isnad.model.annotation.Polarity;
import org.isnad.network.NetworkMessages;
import org.isnad.network.figures.Figure;
import org.isnad.network.figures.Figure.Bar;
import org.isnad.network.figures.Grouping;

/**
 * A figure as a drawing: stacked columns over time, else stacked bars; for a reader from right to left labels stand at the right
 * and bars and time run to the left.
 */
public final class FigurePicture {

    /** How it is drawn. */
    public record Style(double width, boolean mirrored, boolean shares, TextWidth text) {}

    /**
     * Where a bar is.
     *
     * @param polarity of the part, null where unset
     */
    public record Part(Bar bar, Polarity polarity, double x, double y, double width, double height) {

        public boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    private static final double SIZE = 13;
    private static final double ROW = 26;
    private static final double MARGIN = 14;
    private static final double COLUMNS_HEIGHT = 220;
    private static final int MOST_BARS = 40;

    private final Figure figure;
    private final Style style;
    private final List<Polarity> polarities;
    private final Drawing.Builder drawing = new Drawing.Builder();
    private final List<Part> parts = new ArrayList<>();
    private double y = MARGIN;

    private FigurePicture(Figure figure, Style style) {
        this.figure = figure;
        this.style = style;
        this.polarities = figure.polarities();
    }

    /**
     * The drawing and where its parts are.
     *
     * @param parts to find what was clicked
     */
    public record Result(Drawing drawing, List<Part> parts) {}

    public static Result of(Figure figure, Style style) {
        return new FigurePicture(figure, style).draw();
    }

    private Result draw() {
        String title = NetworkMessages.text("figure.by." + figure.grouping().id());
        label(title, MARGIN, y + 12, 15, true, Palette.INK);
        y += 30;
        legend();
        if (figure.grouping() == Grouping.TIME) {
            columns();
        } else {
            bars();
        }
        return new Result(drawing.build(title, style.width(), y + MARGIN), parts);
    }

    private void legend() {
        double x = MARGIN;
        for (Polarity polarity : polarities) {
            String text = NetworkMessages.text("figure." + (polarity == null ? "unset" : polarity.getName()));
            box(x, y - 2, 14, 14, Palette.polarity(polarity, false));
            label(text, x + 20, y + 10, SIZE, false, Palette.INK);
            x += 20 + style.text().of(text, SIZE, false) + 18;
        }
        y += 30;
    }

    private void bars() {
        List<Bar> shown =
                figure.bars().subList(0, Math.min(MOST_BARS, figure.bars().size()));
        double labels = shown.stream()
                .mapToDouble(bar -> style.text().of(bar.label(), SIZE, false))
                .max()
                .orElse(0);
        double room = Math.min(labels + 10, style.width() * 0.42);
        int most = shown.stream().mapToInt(Bar::total).max().orElse(1);
        double longest = style.width() - room - 2 * MARGIN - 50;
        for (Bar bar : shown) {
            label(cut(bar.label(), room - 8), MARGIN, y + 14, SIZE, false, Palette.INK);
            double scale = longest / (style.shares() ? Math.max(1, bar.total()) : Math.max(1, most));
            double x = MARGIN + room;
            for (Polarity polarity : polarities) {
                double length = bar.count(polarity) * scale;
                if (length > 0) {
                    part(bar, polarity, x, y, length, ROW - 8);
                    number(bar, polarity, x + length / 2, y + 14, length);
                    x += length;
                }
            }
            label(String.valueOf(bar.total()), x + 6, y + 14, SIZE, true, Palette.INK);
            y += ROW;
        }
        int more = figure.bars().size() - shown.size();
        if (more > 0) {
            label(
                    NetworkMessages.text("figure.more", String.valueOf(more)),
                    MARGIN,
                    y + 14,
                    SIZE,
                    false,
                    Palette.FAINT);
            y += ROW;
        }
    }

    private void number(Bar bar, Polarity polarity, double x, double baseline, double room) {
        String text = String.valueOf(bar.count(polarity));
        if (style.text().of(text, 11, false) + 4 < room) {
            drawing.add(new Label(text, mirror(x), baseline - 1, Anchor.MIDDLE, 11, false, Palette.PAPER));
        }
    }

    private void columns() {
        List<Bar> bars = figure.bars();
        int most =
                style.shares() ? 100 : bars.stream().mapToInt(Bar::total).max().orElse(1);
        double axis = 44;
        double width = style.width() - axis - 2 * MARGIN;
        double each = width / Math.max(1, bars.size());
        double bottom = y + COLUMNS_HEIGHT;
        int step = step(most);
        for (int value = 0; value <= most; value += step) {
            double height = COLUMNS_HEIGHT * value / most;
            drawing.add(new Line(
                    mirror(MARGIN + axis),
                    bottom - height,
                    mirror(style.width() - MARGIN),
                    bottom - height,
                    1,
                    false,
                    Palette.RULE));
            drawing.add(new Label(
                    value + (style.shares() ? "%" : ""),
                    mirror(MARGIN + axis - 8),
                    bottom - height + 4,
                    style.mirrored() ? Anchor.LEFT : Anchor.RIGHT,
                    11,
                    false,
                    Palette.FAINT));
        }
        double widest = bars.stream()
                .mapToDouble(bar -> style.text().of(bar.label(), 11, false))
                .max()
                .orElse(1);
        int every = (int) Math.max(1, Math.ceil((widest + 10) / each));
        for (int i = 0; i < bars.size(); i++) {
            double x = MARGIN + axis + i * each;
            column(bars.get(i), x + each * 0.12, each * 0.76, bottom, most);
            if (i % every == 0) {
                drawing.add(new Label(
                        bars.get(i).label(), mirror(x + each / 2), bottom + 16, Anchor.MIDDLE, 11, false, Palette.INK));
            }
        }
        y = bottom + 22;
    }

    private void column(Bar bar, double x, double wide, double bottom, int most) {
        double scale = COLUMNS_HEIGHT / (style.shares() ? Math.max(1, bar.total()) : most);
        double width = Math.min(wide, 60);
        double left = x + (wide - width) / 2;
        double top = bottom;
        // The side against lies at the bottom, so that both sides keep a straight edge.
        for (int i = polarities.size() - 1; i >= 0; i--) {
            double height = bar.count(polarities.get(i)) * scale;
            if (height > 0) {
                top -= height;
                part(bar, polarities.get(i), left, top, width, height);
                if (height > 13) {
                    number(bar, polarities.get(i), left + width / 2, top + height / 2 + 5, width);
                }
            }
        }
    }

    /** 1, 2 or 5 times a power of ten, so that there are about five rules. */
    static int step(int most) {
        int step = 1;
        for (int times = 0; most / step > 5; times++) {
            step = times % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private void part(Bar bar, Polarity polarity, double x, double top, double width, double height) {
        box(x, top, width, height, Palette.polarity(polarity, false));
        double left = style.mirrored() ? style.width() - x - width : x;
        parts.add(new Part(bar, polarity, left, top, width, height));
    }

    private void box(double x, double top, double width, double height, int colour) {
        double left = style.mirrored() ? style.width() - x - width : x;
        drawing.add(new Box(left, top, width, height, 0, colour, Mark.NO_COLOUR, 0));
    }

    private double mirror(double x) {
        return style.mirrored() ? style.width() - x : x;
    }

    private void label(String text, double x, double baseline, double size, boolean bold, int colour) {
        Anchor anchor = style.mirrored() ? Anchor.RIGHT : Anchor.LEFT;
        drawing.add(new Label(text, mirror(x), baseline, anchor, size, bold, colour));
    }

    private String cut(String text, double room) {
        String cut = text;
        while (style.text().of(cut, SIZE, false) > room && cut.length() > 2) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length() - (cut.endsWith("…") ? 1 : 0), -1)) + "…";
        }
        return cut;
    }
}
