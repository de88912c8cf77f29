package org.isnad.exchange.release;

import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.exchange.ExchangeMessages;

/** The problems of a release that are worded in more than one place. */
final class ReleaseProblems {

    private ReleaseProblems() {}

    /** A layer counts in another text than that of its article. */
    static Problem otherText(String article, String annotator) {
        Place place = new Place(null, article, annotator, null, -1, -1, -1, -1);
        return ExchangeMessages.error("release.other-text", place, annotator, article);
    }

    static Problem cancelled() {
        return ExchangeMessages.warning("export.cancelled", Place.NOWHERE);
    }

    static Problem open(String code) {
        return new Problem(
                code,
                Severity.WARNING,
                ExchangeMessages.text(code),
                Place.NOWHERE,
                ExchangeMessages.text(code + ".remedy"));
    }
}
