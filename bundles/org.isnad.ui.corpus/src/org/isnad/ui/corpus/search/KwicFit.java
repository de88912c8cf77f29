package org.isnad.ui.corpus.search;

import java.util.function.IntUnaryOperator;
import org.eclipse.swt.graphics.GC;
import org.isnad.text.GraphemeClusters;

/** Cuts a cell's text to its width: at the far end from the hit, with "…" where something is left out. */
final class KwicFit {

    private static final char RIGHT_TO_LEFT_MARK = '\u200f';
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    private KwicFit() {}

    /** The direction of the article's language, whatever letter the piece begins with. */
    static String directed(String text, String language) {
        return (language.startsWith("en") ? LEFT_TO_RIGHT_MARK : RIGHT_TO_LEFT_MARK) + text;
    }

    /** The longest beginning that has room. */
    static String beginning(GC gc, String text, int room) {
        return gc.textExtent(text).x <= room
                ? text
                : text.substring(0, most(text, length -> {
                                    String cut = text.substring(0, GraphemeClusters.floor(text, length)) + "…";
                                    return gc.textExtent(cut).x <= room ? 1 : 0;
                                }))
                                .stripTrailing()
                        + "…";
    }

    /** The longest end that has room. */
    static String end(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int kept = most(text, length -> {
            String cut = "…" + text.substring(GraphemeClusters.floor(text, text.length() - length));
            return gc.textExtent(cut).x <= room ? 1 : 0;
        });
        return "…" + text.substring(ceiling(text, text.length() - kept)).stripLeading();
    }

    /** The greatest length that fits, found by halving, at a whole character. */
    private static int most(String text, IntUnaryOperator fits) {
        int least = 0;
        int tooMany = text.length();
        while (tooMany - least > 1) {
            int middle = (least + tooMany) / 2;
            if (fits.applyAsInt(middle) > 0) {
                least = middle;
            } else {
                tooMany = middle;
            }
        }
        return GraphemeClusters.floor(text, least);
    }

    private static int ceiling(String text, int offset) {
        int floor = GraphemeClusters.floor(text, offset);
        return floor == offset ? offset : Math.min(text.length(), offset + 1);
    }
}
