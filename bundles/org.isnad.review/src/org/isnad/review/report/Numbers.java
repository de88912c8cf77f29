package org.isnad.review.report;

import java.util.Locale;
import java.util.Optional;
import org.isnad.review.agree.Figure;
import org.isnad.review.report.Block.Cell;

/** Values as a paper prints them: two decimals, the interval in brackets, a dash where undefined. */
final class Numbers {

    static final String NONE = "–";

    private Numbers() {}

    static String value(Figure figure) {
        return figure.value().isDefined() ? decimals(figure.value().value()) : NONE;
    }

    static String withInterval(Figure figure) {
        return value(figure)
                + figure.interval()
                        .filter(interval -> figure.value().isDefined())
                        .map(interval -> " [" + decimals(interval.low()) + ", " + decimals(interval.high()) + ']')
                        .orElse("");
    }

    static Cell cell(Optional<Figure> figure, boolean interval) {
        return Cell.number(figure.map(found -> interval ? withInterval(found) : value(found))
                .orElse(""));
    }

    static Cell n(Optional<Figure> figure) {
        return Cell.number(figure.map(found -> Long.toString(found.n())).orElse(""));
    }

    static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", Math.abs(value) < 0.005 ? 0 : value)
                .replace('-', '−');
    }
}
