package org.isnad.core.registry;

import org.isnad.model.corpus.Actor;

/**
 * Two actors that may be one.
 *
 * @param one the earlier in the registry
 * @param score 0 to 100, how likely they are one
 */
public record NearDuplicate(Actor one, Actor other, Reason reason, int score) {

    /** Why they look alike, the strongest first. */
    public enum Reason {
        /** One label when folded. */
        SAME_LABEL(100),
        /** A label or alias of one is a name of the other. */
        SHARED_NAME(92),
        /** One English name, whatever its accents and capitals. */
        SAME_LATIN(88),
        /** One name but for the article, titles and punctuation. */
        SAME_WORDS(84),
        /** The same foreign name transliterated in two ways, such as جاويش and تشاووش. */
        TRANSLITERATION(72),
        /** One letter apart. */
        SPELLING(60);

        private final int score;

        Reason(int score) {
            this.score = score;
        }

        public int score() {
            return score;
        }
    }
}
