package org.isnad.ui.review.comparison.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.review.align.Aligned;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.DifferenceKind;

/** The differences in text order, a line for each, those that agree between them or folded away. */
public final class DifferenceList {

    /** Where a step leads; {@code number} counts differences from 1, {@code wrapped} says that it went round the end. */
    public record Landing(int index, int number, boolean wrapped) {}

    private final List<Row> rows = new ArrayList<>();
    private final Compared compared;
    private final Counts counts;

    /** @param flags identifiers of the flagged items, by annotator */
    public DifferenceList(Compared compared, Filter filter, Map<String, Set<String>> flags) {
        this.compared = compared;
        Map<DifferenceKind, Integer> byKind = new EnumMap<>(DifferenceKind.class);
        int agreed = 0;
        int differences = 0;
        for (Compared.Unit unit : compared.units()) {
            agreed += unit.isAgreed() ? 1 : 0;
            differences += unit.differences().size();
            unit.differences().forEach(difference -> byKind.merge(difference.kind(), 1, Integer::sum));
            if (filter.takes(unit, flags)) {
                add(unit, filter);
            }
        }
        int listed = (int) rows.stream().filter(Row::isDifference).count();
        counts = new Counts(compared.units().size(), agreed, differences, listed, byKind);
    }

    private void add(Compared.Unit unit, Filter filter) {
        if (unit.isAgreed()) {
            if (filter.agreed()) {
                rows.add(new Row(unit.aligned(), null, true));
            }
            return;
        }
        boolean first = true;
        for (Difference difference : unit.differences()) {
            if (filter.takes(difference)) {
                rows.add(new Row(unit.aligned(), difference, first));
                first = false;
            }
        }
    }

    public List<Row> rows() {
        return rows;
    }

    public Compared compared() {
        return compared;
    }

    public Counts counts() {
        return counts;
    }

    /**
     * The next difference of a sort after a line, or the one before it, beginning anew at the end.
     *
     * @param from index of a line, or -1 for none
     */
    public Optional<Landing> step(int from, boolean forward, Predicate<Row> wanted) {
        int size = rows.size();
        int start = from < 0 && !forward ? size : from;
        for (int way = 1; way <= size; way++) {
            int index = start + (forward ? way : -way);
            int at = Math.floorMod(index, size);
            if (rows.get(at).isDifference() && wanted.test(rows.get(at))) {
                return Optional.of(new Landing(at, number(at), index != at));
            }
        }
        return Optional.empty();
    }

    /** Which of the listed differences a line is, from 1; 0 for one that agrees. */
    public int number(int index) {
        return rows.get(index).isDifference()
                ? (int) rows.subList(0, index + 1).stream()
                        .filter(Row::isDifference)
                        .count()
                : 0;
    }

    /** The first line about a unit; -1 where it is not listed. */
    public int indexOf(Aligned unit) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).unit().equals(unit)) {
                return i;
            }
        }
        return -1;
    }

    /** A line that is about the same as one of another list; -1 where there is none now. */
    public int indexLike(Row row) {
        int sameUnit = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (sameUnit(rows.get(i).unit(), row.unit())) {
                if (Objects.equals(rows.get(i).difference(), row.difference())) {
                    return i;
                }
                sameUnit = sameUnit < 0 ? i : sameUnit;
            }
        }
        return sameUnit;
    }

    private static boolean sameUnit(Aligned one, Aligned other) {
        return one.kind() == other.kind()
                && one.readings().entrySet().stream().anyMatch(reading -> other.reading(reading.getKey())
                        .filter(same -> same.id().equals(reading.getValue().id()))
                        .isPresent());
    }
}
