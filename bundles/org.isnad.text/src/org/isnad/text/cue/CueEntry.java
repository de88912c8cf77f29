package org.isnad.text.cue;

import java.util.List;

/**
 * An entry of the lexicon of reporting verbs and phrases.
 *
 * @param lemma past third person masculine singular, or the phrase
 * @param speechAct the usual one: ASSERTIVE, DIRECTIVE, COMMISSIVE or EXPRESSIVE
 * @param medium the usual one: SPEECH, WRITING, THOUGHT or UNKNOWN
 * @param reliability whether the word alone is a cue
 * @param expected what usually follows, as written in the lexicon (أن, إلى, ب+, :, «)
 */
public record CueEntry(String lemma, String speechAct, String medium, Reliability reliability, List<String> expected) {

    /** How far the word alone can be trusted. */
    public enum Reliability {
        /** A cue wherever it stands. */
        STRONG,
        /** Mostly something else («بين»); a cue only before what is expected. */
        AMBIGUOUS
    }

    public CueEntry {
        expected = List.copyOf(expected);
    }
}
