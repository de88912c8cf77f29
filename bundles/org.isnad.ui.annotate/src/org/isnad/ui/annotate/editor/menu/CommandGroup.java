package org.isnad.ui.annotate.editor.menu;

import java.util.List;
import org.isnad.ui.annotate.editor.EditorMessages;

/**
 * The commands of the article editor by what they are for, in the order of its menu and of the sheet of keys.
 *
 * @param title of the submenu; the commands of the first and the last group stand in the menu itself
 */
public record CommandGroup(String title, List<String> commands) {

    /** The groups of the menu. */
    static final List<CommandGroup> MENU = List.of(
            ours(EditorMessages.Group_mark, "markActor", "sameSpeaker", "statement", "stance", "quote", "zone"),
            ours(
                    EditorMessages.Group_select,
                    "growSelection",
                    "shrinkSelection",
                    "toPhraseEnd",
                    "toPhraseBegin",
                    "selectQuotation",
                    "selectSentence",
                    "selectParagraph",
                    "snap"),
            ours(
                    EditorMessages.Group_edges,
                    "endLonger",
                    "endShorter",
                    "beginLonger",
                    "beginShorter",
                    "beginCliticShorter",
                    "beginCliticLonger",
                    "endCliticShorter",
                    "endCliticLonger"),
            ours(
                    EditorMessages.Group_statement,
                    "nextSlot",
                    "previousSlot",
                    "fillSlot",
                    "emptySlot",
                    "cue",
                    "addCue",
                    "content",
                    "addContent",
                    "source",
                    "relay",
                    "addressee",
                    "parent"),
            ours(
                    EditorMessages.Group_steps,
                    "nextItem",
                    "previousItem",
                    "nextCue",
                    "previousCue",
                    "nextWithoutStance",
                    "previousWithoutStance",
                    "nextProblem",
                    "previousProblem"),
            ours(
                    EditorMessages.Group_suggestions,
                    "nextSuggestion",
                    "previousSuggestion",
                    "acceptSuggestion",
                    "acceptSuggestions",
                    "refuseSuggestion"),
            ours(EditorMessages.Group_notes, "note", "askReviewer", "hardCase", "nextNote", "previousNote"),
            new CommandGroup(
                    EditorMessages.Group_all,
                    List.of(
                            Commands.PREFIX + "accept",
                            Commands.PREFIX + "cancel",
                            Commands.DELETE,
                            Commands.PREFIX + "keySheet")));

    /** What digits do; not in the menu, which has the tags themselves. */
    static final CommandGroup DIGITS = ours(EditorMessages.Group_digits, "number", "speechAct", "eventStatus");

    /** What other bundles do in the article's editor; their commands stand in menus of their own. */
    static final CommandGroup REVIEW = new CommandGroup(
            EditorMessages.Group_review, List.of("org.isnad.ui.review.submit", "org.isnad.ui.review.feedback.overlay"));

    private static CommandGroup ours(String title, String... names) {
        return new CommandGroup(
                title, List.of(names).stream().map(Commands.PREFIX::concat).toList());
    }
}
