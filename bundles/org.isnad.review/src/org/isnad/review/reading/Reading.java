package org.isnad.review.reading;

import java.util.List;
import org.isnad.model.annotation.UnitKind;
import org.isnad.text.TextRange;

/** What one annotator marked in one place, as plain data that any thread may read; offsets count UTF-16 code units. */
public sealed interface Reading permits ZoneReading, MentionReading, QuoteReading, StatementReading, StanceReading {

    /** The identifier of the item, unique in its layer. */
    String id();

    UnitKind kind();

    /** The words it stands on, in text order, not overlapping; empty only where the item has no place in the text. */
    List<TextRange> extent();

    /** The first code unit of the extent; 0 where there is none. */
    default int begin() {
        return extent().isEmpty() ? 0 : extent().get(0).begin();
    }

    /** One past the last code unit of the extent; 0 where there is none. */
    default int end() {
        return extent().stream().mapToInt(TextRange::end).max().orElse(0);
    }

    /**
     * A fingerprint of all that it says, with the mentions and ranges in its slots: equal as long as the annotator has not
     * changed it, in every run. Times, comments and its own identifier are not part of it; a statement it refers to counts by
     * its identifier, so that a change of that one is not a change of this one.
     */
    String print();
}
