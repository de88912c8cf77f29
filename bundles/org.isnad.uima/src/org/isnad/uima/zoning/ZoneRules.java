package org.isnad.uima.zoning;

import java.util.List;
import org.isnad.text.Segmenter;

/**
 * Tells headline, byline, body and page furniture apart, by rules on the lines of an article in any Arabic layout.
 *
 * <p>One line that is not blank is one zone, without the blanks at its edges; lines are those of
 * {@link Segmenter#paragraphs}. The headline is the first of two alike, or the whole one where one is cut off. The lead is
 * a summary above the body, or a first paragraph that the second repeats; an ordinary first paragraph is body. The phrases
 * stand in {@code zone-words.txt}. Linear in the length of the text.
 */
public final class ZoneRules {

    private ZoneRules() {}

    /** The zones in text order; empty for a text of blanks. */
    public static List<ZoneSpan> zones(String text) {
        List<Line> lines = Segmenter.paragraphs(text).stream()
                .map(range -> Line.of(text, range))
                .toList();
        return new ZoneScan(lines).run();
    }
}
