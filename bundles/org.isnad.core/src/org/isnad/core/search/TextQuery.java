package org.isnad.core.search;

/**
 * Words or a pattern in the text of articles.
 *
 * @param source words, or a regular expression of {@link java.util.regex.Pattern}
 * @param regex whether it is a regular expression
 * @param folded whether letters that {@link org.isnad.text.Folding} takes for the same are the same
 * @param words where words may begin and end
 */
public record TextQuery(String source, boolean regex, boolean folded, Words words) implements Query {

    /** How a hit stands to the words of the text. */
    public enum Words {
        /** Anywhere, also inside a word. */
        ANYWHERE,
        /** A whole word, with or without the particles and pronouns written together with it. */
        CLITICS,
        /** A whole word as it is written. */
        WHOLE
    }

    public static TextQuery folded(String words) {
        return new TextQuery(words, false, true, Words.ANYWHERE);
    }

    public static TextQuery exact(String words) {
        return new TextQuery(words, false, false, Words.ANYWHERE);
    }

    public static TextQuery regex(String pattern, boolean folded) {
        return new TextQuery(pattern, true, folded, Words.ANYWHERE);
    }
}
