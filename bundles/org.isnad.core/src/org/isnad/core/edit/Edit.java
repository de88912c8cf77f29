package org.isnad.core.edit;

/** A user's intention as one undo step; made with all its inputs and run once by an {@link EditStack}. */
public abstract class Edit {

    /** What the step is called in the menu, in the language of the user. */
    public abstract String label();

    /** Collects the changes, or refuses; changes nothing itself. */
    protected abstract void plan(Plan plan);
}
