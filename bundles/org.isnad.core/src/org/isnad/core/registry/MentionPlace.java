package org.isnad.core.registry;

/**
 * A place of the corpus where an actor or issue is named.
 *
 * @param article identifier of the article
 * @param annotator whose layer names it
 * @param item identifier of the mention or stance in that layer, null where it has none
 * @param named identifier of the actor or issue
 * @param begin in UTF-16 code units
 * @param end exclusive
 * @param before what stands before it in its line, at most {@link Mentions#CONTEXT} code units
 * @param words the text of the place itself
 * @param after what stands after it in its line
 */
public record MentionPlace(
        String article,
        String annotator,
        String item,
        String named,
        int begin,
        int end,
        Role role,
        String before,
        String words,
        String after) {

    /** As what it is named. */
    public enum Role {
        MENTION,
        HOLDER,
        TARGET
    }
}
