package org.isnad.ui;

import org.isnad.model.annotation.Item;

/**
 * An editor that shows the text of an article: the views beside it ask for this adapter to lead the eye to a place. Offsets
 * count UTF-16 code units of the text, the end is exclusive.
 */
public interface TextPlace {

    /** Shows and selects a stretch of the text. */
    void reveal(int begin, int end);

    /** The selected stretch of the text as it is there, empty where nothing is selected. */
    default String selectedText() {
        return "";
    }

    /** Selects an item of the layer and shows it; does nothing where no items are shown. */
    default void select(Item item) {}
}
