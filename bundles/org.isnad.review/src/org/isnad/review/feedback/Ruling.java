package org.isnad.review.feedback;

import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.ReasonCode;

/**
 * How a reviewer decided, and why.
 *
 * @param reason null where no code was given
 * @param note "" where nothing was noted
 * @param by "" where nobody is named
 * @param at ISO 8601 instant, "" where not known
 */
public record Ruling(Decision decision, ReasonCode reason, String note, String by, String at) {

    static Ruling of(Adjudication adjudication) {
        return new Ruling(
                adjudication.getDecision(),
                adjudication.getReasonCode(),
                plain(adjudication.getNote()),
                plain(adjudication.getBy()),
                plain(adjudication.getAt()));
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
