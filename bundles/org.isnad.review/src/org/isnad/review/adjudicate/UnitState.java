package org.isnad.review.adjudicate;

/** How far a unit is. */
public enum UnitState {
    /** The readings agree as the policy demands; what is in gold follows them. */
    AGREED,
    /** A person has decided, and the readings are those that they decided on. */
    DECIDED,
    /** Nobody has decided yet. */
    OPEN,
    /** A person has decided, but readings changed since; the decision stands in gold until there is another one. */
    REOPENED,
    /** Goes with its statement: a quote of a statement that is open, a stance on one that is not in gold. */
    FOLLOWS,
    /** A person has decided, but all its readings are gone; the decision stands in gold until the reviewer says so. */
    VANISHED;

    /** Whether the reviewer has to say something before gold can be finished. */
    public boolean isOpen() {
        return this == OPEN || this == REOPENED || this == VANISHED;
    }
}
