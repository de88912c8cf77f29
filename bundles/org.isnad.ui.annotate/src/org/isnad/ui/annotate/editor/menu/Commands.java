package org.isnad.ui.annotate.editor.menu;

/** How the commands of the article editor are named. */
public final class Commands {

    /** All identifiers begin so. */
    public static final String PREFIX = "org.isnad.ui.annotate.";

    public static final String DELETE = "org.eclipse.ui.edit.delete";

    private Commands() {}
}
