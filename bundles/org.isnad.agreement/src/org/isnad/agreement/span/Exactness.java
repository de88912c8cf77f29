package org.isnad.agreement.span;

/** Whether an alignment is known to be the best there is. */
public enum Exactness {
    /** No alignment costs less. */
    EXACT,
    /** So many alignments are possible that only good ones were tried; the disorder may be lower. */
    TOO_MANY,
    /** The search was ended before every possibility was tried; the disorder may be lower. */
    CUT
}
