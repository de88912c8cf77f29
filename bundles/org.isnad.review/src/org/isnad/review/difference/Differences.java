package org.isnad.review.difference;

import java.util.ArrayList;
import java.util.List;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.QuoteReading;
import org.isnad.review.reading.StanceReading;
import org.isnad.review.reading.StatementReading;
import org.isnad.review.reading.ZoneReading;

/**
 * Tells in what the readings of a unit differ. What a reading refers to (mentions, quotes and statements in its slots) is the same
 * where both stand in one unit of the alignment; where those differ in themselves, that is a difference of their own unit.
 */
public final class Differences {

    private Differences() {}

    /** In the order of {@link DifferenceKind}; empty where all annotators agree. */
    public static List<Difference> of(Aligned unit, Alignment all) {
        List<Difference> found = new ArrayList<>();
        if (!unit.missing().isEmpty()) {
            found.add(new Difference(DifferenceKind.MISSING, null));
        }
        if (unit.readings().size() > 1) {
            compare(unit, all, found);
        }
        return List.copyOf(found);
    }

    /** 0 where all agree, to 1; the more, and the weightier, the differences, the higher. */
    public static double weight(Aligned unit, Alignment all) {
        double agreement = 1;
        for (Difference difference : of(unit, all)) {
            agreement *= 1 - Weights.of(difference, unit);
        }
        return 1 - agreement;
    }

    private static void compare(Aligned unit, Alignment all, List<Difference> found) {
        switch (unit.kind()) {
            case ZONE -> Features.zones(new Comparison<>(unit, all, ZoneReading.class, found));
            case MENTION -> Features.mentions(new Comparison<>(unit, all, MentionReading.class, found));
            case QUOTE -> Features.quotes(new Comparison<>(unit, all, QuoteReading.class, found));
            case STATEMENT -> Features.statements(new Comparison<>(unit, all, StatementReading.class, found));
            case STANCE -> Features.stances(new Comparison<>(unit, all, StanceReading.class, found));
        }
    }
}
