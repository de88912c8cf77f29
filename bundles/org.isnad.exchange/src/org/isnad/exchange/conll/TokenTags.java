package org.isnad.exchange.conll;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.Losses;
import org.isnad.exchange.conll.ConllLayer.Tagged;
import org.isnad.text.TextRange;

/**
 * IOB2 tags of tokens. A token has one: of spans that share a token the longer is kept, of equal ones the first; spans are
 * widened to whole tokens; a span that goes over the end of a sentence is begun anew in the next.
 */
final class TokenTags {

    static final String OUTSIDE = "O";

    private static final Comparator<TextRange> LONGER_FIRST =
            Comparator.comparingInt(TextRange::length).reversed().thenComparing(Comparator.naturalOrder());

    private final List<TextRange> tokens;
    private final String[] tags;
    private int spans;

    TokenTags(List<TextRange> tokens) {
        this.tokens = tokens;
        this.tags = new String[tokens.size()];
        Arrays.fill(tags, OUTSIDE);
    }

    /** Tags the tokens of all spans that are in the text; what is lost is counted. */
    void add(List<Tagged> tagged, ExportedArticle article, Losses losses) {
        Set<TextRange> seen = new HashSet<>();
        tagged.stream()
                .filter(some -> article.isSound(some.span()))
                .sorted(Comparator.comparing(
                        some -> new TextRange(
                                some.span().getBegin(), some.span().getEnd()),
                        LONGER_FIRST))
                .forEach(some -> {
                    TextRange range =
                            new TextRange(some.span().getBegin(), some.span().getEnd());
                    // One mention may be the source of many statements.
                    if (seen.add(range) || !isTagged(range, some.tag())) {
                        add(range, some.tag(), losses);
                    }
                });
    }

    private boolean isTagged(TextRange range, String tag) {
        int first = first(range.begin());
        return first < tags.length && tags[first].equals("B-" + tag);
    }

    private void add(TextRange range, String tag, Losses losses) {
        int first = first(range.begin());
        int after = first;
        boolean isFree = true;
        while (after < tokens.size() && tokens.get(after).begin() < range.end()) {
            isFree &= tags[after].equals(OUTSIDE);
            after++;
        }
        if (!isFree || after == first) {
            losses.add("NESTED", true);
            return;
        }
        losses.add(
                "WIDENED",
                tokens.get(first).begin() < range.begin()
                        || tokens.get(after - 1).end() > range.end());
        for (int i = first; i < after; i++) {
            tags[i] = (i == first ? "B-" : "I-") + tag;
        }
        spans++;
    }

    /** The index of the first token that ends after an offset. */
    private int first(int begin) {
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
        return low;
    }

    String tag(int token) {
        return tags[token];
    }

    /** How many spans have tags. */
    int spans() {
        return spans;
    }
}
