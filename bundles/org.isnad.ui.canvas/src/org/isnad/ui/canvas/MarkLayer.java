package org.isnad.ui.canvas;

import org.isnad.ui.canvas.MarkStyle.Background;
import org.isnad.ui.canvas.MarkStyle.Bracket;
import org.isnad.ui.canvas.MarkStyle.Bridge;
import org.isnad.ui.canvas.MarkStyle.Dim;
import org.isnad.ui.canvas.MarkStyle.Line;
import org.isnad.ui.canvas.MarkStyle.Paragraph;
import org.isnad.ui.canvas.MarkStyle.Suggested;
import org.isnad.ui.canvas.MarkStyle.Underline;
import org.isnad.ui.canvas.MarkStyle.Wash;

/** What can be shown and hidden together on the canvas. */
public enum MarkLayer {
    MENTIONS,
    STATEMENTS,
    QUOTES,
    STANCES,
    ZONES,
    SUGGESTIONS;

    /** The layer of a mark that names none, by its look. */
    static MarkLayer of(MarkStyle style) {
        if (style instanceof Background) {
            return MENTIONS;
        }
        if (style instanceof Suggested) {
            return SUGGESTIONS;
        }
        if (style instanceof Dim || style instanceof Paragraph) {
            return ZONES;
        }
        if (style instanceof Bracket || style instanceof Bridge) {
            return STATEMENTS;
        }
        if (style instanceof Wash) {
            return QUOTES;
        }
        return style instanceof Underline underline && underline.line() == Line.SOLID ? STATEMENTS : STANCES;
    }
}
