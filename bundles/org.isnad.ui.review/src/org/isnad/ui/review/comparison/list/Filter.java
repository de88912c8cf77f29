package org.isnad.ui.review.comparison.list;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.DifferenceKind;

/**
 * Which differences are listed.
 *
 * @param kinds of differences; all where empty
 * @param units kinds of annotations; all where empty
 * @param flagged only annotations that somebody flagged
 * @param agreed whether those that agree are listed too
 */
public record Filter(Set<DifferenceKind> kinds, Set<UnitKind> units, boolean flagged, boolean agreed) {

    /** All differences, the agreed folded. */
    public static final Filter ALL = new Filter(Set.of(), Set.of(), false, false);

    public Filter {
        kinds = Set.copyOf(kinds);
        units = Set.copyOf(units);
    }

    public Filter with(DifferenceKind kind, boolean listed) {
        return new Filter(changed(kinds, DifferenceKind.class, kind, listed), units, flagged, agreed);
    }

    public Filter with(UnitKind unit, boolean listed) {
        return new Filter(kinds, changed(units, UnitKind.class, unit, listed), flagged, agreed);
    }

    public Filter withFlagged(boolean only) {
        return new Filter(kinds, units, only, agreed);
    }

    public Filter withAgreed(boolean shown) {
        return new Filter(kinds, units, flagged, shown);
    }

    /** The same without any choice of kinds; agreed ones stay as they are. */
    public Filter cleared() {
        return new Filter(Set.of(), Set.of(), false, agreed);
    }

    /** Whether some differences may be left out. */
    public boolean isOn() {
        return flagged || !kinds.isEmpty() || !units.isEmpty();
    }

    boolean takes(Difference difference) {
        return kinds.isEmpty() || kinds.contains(difference.kind());
    }

    /** @param flags identifiers of the flagged items, by annotator */
    boolean takes(Compared.Unit unit, Map<String, Set<String>> flags) {
        boolean wanted = units.isEmpty() || units.contains(unit.aligned().kind());
        return wanted
                && (!flagged
                        || unit.aligned().readings().entrySet().stream()
                                .anyMatch(reading -> flags.getOrDefault(reading.getKey(), Set.of())
                                        .contains(reading.getValue().id())));
    }

    private static <E extends Enum<E>> Set<E> changed(Set<E> set, Class<E> type, E value, boolean in) {
        Set<E> changed = EnumSet.noneOf(type);
        changed.addAll(set);
        if (in) {
            changed.add(value);
        } else {
            changed.remove(value);
        }
        return changed;
    }
}
