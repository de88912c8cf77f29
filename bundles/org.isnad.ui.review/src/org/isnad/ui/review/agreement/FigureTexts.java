package org.isnad.ui.review.agreement;

import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.isnad.agreement.Coefficient;
import org.isnad.review.agree.Figure;
import org.isnad.ui.label.Isolate;

/** Numbers as they are shown, in Western digits, each keeping its direction. */
final class FigureTexts {

    private static final String MARK = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT ? "\u200f" : "\u200e";

    private FigureTexts() {}

    /**
     * A text in a cell, which begins at the reader's side whatever script it begins with. Isolates, which its parts may have,
     * would make its row taller.
     */
    static String inOrder(String text) {
        return MARK + text.replaceAll("[\u2066-\u2069]", MARK) + MARK;
    }

    /** Each line of a tooltip begins at the reader's side. */
    static String linesInOrder(String text) {
        return text.lines().map(line -> MARK + line).collect(Collectors.joining("\n"));
    }

    static String value(Node node) {
        return node.figure() == null ? "" : value(node.figure().value());
    }

    static String value(Coefficient value) {
        return value.isDefined() ? number(value.value()) : AgreementMessages.Value_undefined;
    }

    static String interval(Node node) {
        return node.figure() == null
                ? ""
                : node.figure()
                        .interval()
                        .map(interval ->
                                Isolate.alone(Isolate.of(plain(interval.low()) + " – " + plain(interval.high()))))
                        .orElse("");
    }

    static String count(Node node) {
        return node.figure() == null ? "" : number(node.figure().n());
    }

    static String number(long number) {
        return Isolate.alone(Isolate.of(String.format(Locale.ROOT, "%,d", number)));
    }

    static String number(double number) {
        return Isolate.alone(Isolate.of(plain(number)));
    }

    /** Three digits; −0.000 is 0.000. */
    static String plain(double number) {
        String text = String.format(Locale.ROOT, "%.3f", number);
        return text.equals("-0.000") ? "0.000" : text.replace('-', '\u2212');
    }

    /** Why there is no value, or what the interval rests on; null for nothing. */
    static String tip(Node node) {
        Figure figure = node.figure();
        if (figure == null) {
            return null;
        }
        if (!figure.value().isDefined()) {
            return figure.value().undefined().reason();
        }
        return figure.interval()
                .map(interval -> NLS.bind(AgreementMessages.Tip_interval, new Object[] {
                    Isolate.of(interval.resamples()), Isolate.of(interval.defined()), Isolate.of(interval.seed())
                }))
                .orElse(null);
    }
}
