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
        int begin = readings.isEmpty() ? 0 : Integer.MAX_VALUE;
        int end = 0;
        for (Reading reading : readings) {
            begin = Math.min(begin, reading.begin());
            end = Math.max(end, reading.end());
        }
        return new Observation(slot, items, values, begin, end, verdict, leftOut);
    }
}
