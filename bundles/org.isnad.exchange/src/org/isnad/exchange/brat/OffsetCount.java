package org.isnad.exchange.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.exchange.brat.AnnLine.TextBound;
import org.isnad.text.TextRange;

/**
 * How the offsets of a file are counted, told by the texts that stand beside them.
 *
 * <p>brat counts code points of the file as it is. Other programs that write its format count UTF-16 code units, or take CR LF
 * for one character as Python's text mode does, or count the byte order mark.
 */
final class OffsetCount {

    private final String name;
    private final String text;
    private final int[] starts;

    /** @param starts UTF-16 offset of each counted character, and of the end of the text */
    private OffsetCount(String name, String text, int[] starts) {
        this.name = name;
        this.text = text;
        this.starts = starts;
    }

    /** Ways of counting that differ for this text; brat's own is the first. */
    static List<OffsetCount> candidates(String text, boolean marked) {
        List<OffsetCount> candidates = new ArrayList<>();
        OffsetCount points = count("brat.count.code-points", text, true, false, false);
        candidates.add(points);
        if (points.starts.length <= text.length()) {
            candidates.add(count("brat.count.utf-16", text, false, false, false));
        }
        if (text.contains("\r\n")) {
            candidates.add(count("brat.count.line-breaks", text, true, true, false));
        }
        if (marked) {
            candidates.add(count("brat.count.mark", text, true, false, true));
        }
        return candidates;
    }

    private static OffsetCount count(String name, String text, boolean pairs, boolean breaks, boolean mark) {
        int[] starts = new int[text.length() + 2];
        int size = mark ? 1 : 0;
        int i = 0;
        while (i < text.length()) {
            starts[size++] = i;
            boolean two =
                    pairs && Character.charCount(text.codePointAt(i)) == 2 || breaks && text.startsWith("\r\n", i);
            i += two ? 2 : 1;
        }
        starts[size++] = text.length();
        return new OffsetCount(name, text, Arrays.copyOf(starts, size));
    }

    /** Key of the sentence part that names this way of counting. */
    String name() {
        return name;
    }

    /** The range in UTF-16 code units; empty where it is not in the text. */
    Optional<TextRange> range(TextRange offsets) {
        return offsets.end() < starts.length
                ? Optional.of(new TextRange(starts[offsets.begin()], starts[offsets.end()]))
                : Optional.empty();
    }

    /** Whether all of the line is in the text, and is what the line says is there. */
    boolean fits(TextBound line) {
        List<Optional<TextRange>> ranges =
                line.offsets().stream().map(this::range).toList();
        return ranges.stream().allMatch(Optional::isPresent) && (line.text().isEmpty() || isText(line.text(), ranges));
    }

    /** Old versions joined the pieces without a blank; some programs leave edges and line breaks out. */
    private boolean isText(String told, List<Optional<TextRange>> ranges) {
        List<String> pieces = ranges.stream()
                .map(range -> text.substring(range.get().begin(), range.get().end()))
                .toList();
        String plain = plain(told);
        return plain.equals(plain(String.join(" ", pieces))) || plain.equals(plain(String.join("", pieces)));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Pieces.isLineBreak(c) || c == '\t' || c == ' ';
            if (!blank) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
