package org.isnad.review.align;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.TextRange;

/**
 * A set of characters of a text, counted as UTF-16 code units.
 *
 * @param ranges in text order, apart from each other, not empty
 */
public record Characters(List<TextRange> ranges) {

    /** What any of the ranges covers. */
    public static Characters of(List<TextRange> some) {
        List<TextRange> joined = new ArrayList<>(some.size());
        for (TextRange range : some.stream().sorted().toList()) {
            TextRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && range.begin() <= last.end()) {
                joined.set(joined.size() - 1, new TextRange(last.begin(), Math.max(last.end(), range.end())));
            } else if (!range.isEmpty()) {
                joined.add(range);
            }
        }
        return new Characters(List.copyOf(joined));
    }

    public int size() {
        return ranges.stream().mapToInt(TextRange::length).sum();
    }

    /** How many are in both. */
    public int shared(Characters other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < ranges.size() && theirs < other.ranges.size()) {
            TextRange a = ranges.get(mine);
            TextRange b = other.ranges.get(theirs);
            shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
            if (a.end() < b.end()) {
                mine++;
            } else {
                theirs++;
            }
        }
        return shared;
    }

    /** The characters in both as a share of those in either; 0 where both are empty. */
    public static double share(List<TextRange> some, List<TextRange> others) {
        Characters one = of(some);
        Characters other = of(others);
        return share(one.shared(other), one.size(), other.size());
    }

    /** The same from the numbers. */
    static double share(int shared, int size, int otherSize) {
        return shared == 0 ? 0 : (double) shared / (size + otherSize - shared);
    }
}
