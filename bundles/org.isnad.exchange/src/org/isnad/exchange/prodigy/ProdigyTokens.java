package org.isnad.exchange.prodigy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.isnad.exchange.spans.TaggedSpan;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/** The tokens of a text, cut at the edges of its spans; what is between them is blank. */
final class ProdigyTokens {

    private final List<TextRange> tokens = new ArrayList<>();

    ProdigyTokens(String text, List<TaggedSpan> spans) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (TaggedSpan span : spans) {
            edges.add(span.begin());
            edges.add(span.end());
        }
        int free = 0;
        for (TextRange token : Segmenter.tokens(text)) {
            cut(text, new TextRange(free, token.begin()), edges);
            cut(text, token, edges);
            free = token.end();
        }
        cut(text, new TextRange(free, text.length()), edges);
    }

    /** Adds the parts of a range that are not blank; marks of direction between words are no words, but may be in a span. */
    private void cut(String text, TextRange range, TreeSet<Integer> edges) {
        if (range.isEmpty()) {
            return;
        }
        int begin = range.begin();
        for (int edge : edges.subSet(range.begin(), false, range.end(), false)) {
            add(text, begin, edge);
            begin = edge;
        }
        add(text, begin, range.end());
    }

    private void add(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            tokens.add(new TextRange(begin, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    List<TextRange> all() {
        return tokens;
    }

    /** The index of the first token that ends after an offset. */
    int first(int begin) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.min(low, Math.max(0, tokens.size() - 1));
    }

    /** The index of the last token that begins before an offset; never before that of the first. */
    int last(int begin, int end) {
        int last = first(end - 1);
        while (last > 0 && tokens.get(last).begin() >= end) {
            last--;
        }
        return Math.max(first(begin), last);
    }
}
