package org.isnad.ui.annotate.editor.choice;

import org.eclipse.swt.graphics.RGB;

/**
 * One line of a {@link ChoiceBox}.
 *
 * @param detail said behind the label in a fainter ink, or ""
 * @param colour of the dot before the label, or null
 */
public record Choice<T>(T value, String label, String detail, RGB colour) {

    public static <T> Choice<T> of(T value, String label) {
        return new Choice<>(value, label, "", null);
    }
}
