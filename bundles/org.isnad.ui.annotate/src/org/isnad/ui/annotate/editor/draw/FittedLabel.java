package org.isnad.ui.annotate.editor.draw;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A label of one line that never cuts the beginning of its text: what does not fit is left out at the end, after which an
 * ellipsis stands, and the whole is the tooltip. GTK cuts a label that is too wide at both ends.
 */
public final class FittedLabel {

    private static final String ELLIPSIS = "…";

    private final Label label;
    private String text = "";

    /** Makes the label; its layout data must let it be narrower than its text. */
    public FittedLabel(Composite parent) {
        label = new Label(parent, SWT.NONE);
        label.addListener(SWT.Resize, event -> fit());
    }

    public Label control() {
        return label;
    }

    /** @param newText as the user reads it; an ampersand is one */
    public void setText(String newText) {
        text = newText;
        fit();
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    private void fit() {
        int width = label.getSize().x;
        GC gc = new GC(label);
        try {
            gc.setFont(label.getFont());
            String fitting =
                    width == 0 ? text : shortened(text, width, part -> gc.textExtent(part, SWT.DRAW_TRANSPARENT).x);
            label.setToolTipText(fitting.equals(text) ? null : text.replace("&", "&&"));
            label.setText(fitting.replace("&", "&&"));
        } finally {
            gc.dispose();
        }
    }

    /** How wide a text is. */
    @FunctionalInterface
    interface Measure {
        int width(String text);
    }

    /** The longest beginning that fits with its ellipsis, or all of it; cut between code points. */
    static String shortened(String text, int width, Measure measure) {
        if (measure.width(text) <= width) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.width(begun(text, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return begun(text, low);
    }

    private static String begun(String text, int codePoints) {
        String begin = text.substring(0, text.offsetByCodePoints(0, codePoints)).stripTrailing();
        return begin.endsWith(ELLIPSIS) ? begin : begin + ELLIPSIS;
    }
}
