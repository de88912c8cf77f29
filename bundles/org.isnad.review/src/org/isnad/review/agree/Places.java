package org.isnad.review.agree;

import java.util.Collection;
import java.util.SortedMap;
import org.isnad.review.reading.Reading;

/** Where in the text several readings stand. */
final class Places {

    private Places() {}

    static Observation observation(
            String slot,
            SortedMap<String, String> items,
            SortedMap<String, String> values,
            Collection<? extends Reading> readings,
            Observation.Verdict verdict,
            Reason leftOut) {
        int begin = readings.stream().mapToInt(Reading::begin).min().orElse(0);
        int end = readings.stream().mapToInt(Reading::end).max().orElse(begin);
        return new Observation(slot, items, values, begin, end, verdict, leftOut);
    }
}
