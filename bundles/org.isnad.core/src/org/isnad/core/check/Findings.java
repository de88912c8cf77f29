package org.isnad.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.Item;
import org.isnad.text.TextRange;

/**
 * Collects what the checks find in one layer.
 *
 * <p>In each sentence {@code {0}} is the beginning of the text concerned; the arguments given here follow from {@code {1}}.
 */
public final class Findings {

    private static final int LONGEST_SNIPPET = 40;
    private static final Comparator<Problem> ORDER = Comparator.<Problem>comparingInt(
                    problem -> problem.place().begin())
            .thenComparingInt(problem -> problem.place().end())
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code);

    private final CheckedLayer layer;
    private final CheckMessages messages = new CheckMessages(Locale.getDefault());
    private final List<Problem> problems = new ArrayList<>();

    Findings(CheckedLayer layer) {
        this.layer = layer;
    }

    /** Something about an item, at the place where it stands in the text. */
    public void add(Check check, Item item, Object... arguments) {
        int[] extent = Extents.of(item);
        addAt(check, item.getId(), extent[0], extent[1], arguments);
    }

    /** Something about a stretch of the text, whatever stands there. */
    public void add(Check check, TextRange range, Object... arguments) {
        addAt(check, null, range.begin(), range.end(), arguments);
    }

    /** Something about an item at a place; offsets count UTF-16 code units, -1 where there is none. */
    public void addAt(Check check, String itemId, int begin, int end, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = snippet(begin, end);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Place place = Place.span(layer.article().getId(), layer.annotator(), itemId, begin, end);
        problems.add(new Problem(
                check.id(),
                check.severity(),
                messages.text(check.id(), all),
                place,
                messages.text(check.id() + ".remedy")));
    }

    /** What was found, in text order, the worse first where two stand at one place. */
    List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(ORDER);
        return sorted;
    }

    private String snippet(int begin, int end) {
        String text = layer.text();
        int from = Math.max(0, Math.min(begin, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        String all = text.substring(from, to).replace('\n', ' ');
        return all.codePointCount(0, all.length()) <= LONGEST_SNIPPET
                ? all
                : all.substring(0, all.offsetByCodePoints(0, LONGEST_SNIPPET)) + "…";
    }
}
