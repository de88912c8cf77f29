package org.isnad.review.adjudicate;

import org.isnad.model.annotation.ReasonCode;

/**
 * Why a reviewer decides so, and who they are.
 *
 * @param reason why the readings differed, or null
 * @param note what the reviewer says about it, or null
 * @param by identifier of the reviewer
 */
public record Verdict(ReasonCode reason, String note, String by) {

    public Verdict {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
