package org.isnad.ui.annotate.editor.menu;

import java.util.List;

/** The commands of the article editor in the order of its menu. */
public final class Commands {

    /** All identifiers begin so. */
    public static final String PREFIX = "org.isnad.ui.annotate.";

    public static final String DELETE = "org.eclipse.ui.edit.delete";

    /** The groups of the menu; a separator stands between two. */
    static final List<List<String>> GROUPS = List.of(
            ids("markActor", "statement", "stance", "quote"),
            ids("cue", "addCue", "content", "addContent"),
            ids("source", "relay", "addressee", "parent"),
            ids("beginLonger", "beginShorter", "endLonger", "endShorter"),
            ids("nextItem", "previousItem", "accept", "cancel"),
            ids("nextSuggestion", "previousSuggestion", "acceptSuggestion", "acceptSuggestions", "refuseSuggestion"),
            ids("note", "askReviewer", "hardCase", "nextNote", "previousNote"),
            ids("zone", "done"),
            List.of(DELETE, PREFIX + "keySheet"));

    private Commands() {}

    private static List<String> ids(String... names) {
        return List.of(names).stream().map(PREFIX::concat).toList();
    }
}
