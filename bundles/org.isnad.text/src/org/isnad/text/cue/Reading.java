package org.isnad.text.cue;

/**
 * One way to read a written form as a form of an entry.
 *
 * @param expectation what must follow a weak form
 * @param vague whether the form says less than its entry (تأكيده, مضيفة)
 * @param maqsura whether it must be written with ى to count without what is expected (نفى is a cue, نفي a noun)
 */
record Reading(CueEntry entry, CueForm form, Expectation expectation, boolean vague, boolean maqsura) {

    /** Whether it counts only before what is expected. */
    boolean weak() {
        return vague || entry.reliability() == CueEntry.Reliability.AMBIGUOUS;
    }

    /** Whether it looks like a cue of its own, so that what follows it belongs to it. */
    boolean isRival() {
        return !vague && form != CueForm.VERBAL_NOUN;
    }
}
