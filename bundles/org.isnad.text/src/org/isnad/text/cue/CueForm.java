package org.isnad.text.cue;

/** What kind of word or phrase a cue is. */
public enum CueForm {
    /** قال, أكدت. */
    PAST,
    /** يقول, سيعلن. */
    PRESENT,
    /** مضيفاً, مؤكدة. */
    PARTICIPLE,
    /** قوله, تأكيدها. */
    VERBAL_NOUN,
    /** وفقاً لـ, على حد قوله. */
    PHRASE
}
