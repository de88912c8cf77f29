package org.isnad.network.layout;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.drawing.TextWidth;

/** Breaks labels between words into lines of about equal length. */
final class LabelLines {

    static final double SIZE = 13;
    static final double LINE = 18;
    private static final double WIDE = 130;
    private static final int MOST_LINES = 3;

    private final TextWidth width;

    LabelLines(TextWidth width) {
        this.width = width;
    }

    List<String> of(String label) {
        String whole = label.strip().replaceAll("\\s+", " ");
        int wanted = (int) Math.min(MOST_LINES, Math.ceil(width(whole) / WIDE));
        double room = Math.max(WIDE, width(whole) / wanted * 1.15);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : whole.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > room && lines.size() < MOST_LINES - 1) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(cut(line.toString(), 2 * WIDE));
        return lines;
    }

    private String cut(String line, double room) {
        String cut = line;
        while (width(cut) > room && cut.length() > 1) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length() - (cut.endsWith("…") ? 1 : 0), -1)) + "…";
        }
        return cut;
    }

    double width(String text) {
        return width.of(text, SIZE, false);
    }
}
