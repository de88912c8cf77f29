package org.isnad.ui.canvas;

/**
 * A movement of the caret. Every movement ends at the edge of a grapheme cluster.
 *
 * <p>{@link #NEXT}, {@link #PREVIOUS}, {@link #NEXT_WORD} and {@link #PREVIOUS_WORD} follow the order of the text.
 * {@link #LEFT} and {@link #RIGHT} depend on {@link ArrowKeys}; {@link #WORD_LEFT} is the next word in a
 * right-to-left paragraph and the previous one in a left-to-right paragraph, {@link #WORD_RIGHT} the other one. A
 * movement by words goes to the start of a word and also stops at the end of a paragraph. {@link #LINE_END} of a
 * line that is wrapped stands before the blank at which it is wrapped.
 */
public enum Motion {
    LEFT,
    RIGHT,
    NEXT,
    PREVIOUS,
    WORD_LEFT,
    WORD_RIGHT,
    NEXT_WORD,
    PREVIOUS_WORD,
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    LINE_START,
    LINE_END,
    TEXT_START,
    TEXT_END
}
