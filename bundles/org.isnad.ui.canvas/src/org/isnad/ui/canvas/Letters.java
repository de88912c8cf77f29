package org.isnad.ui.canvas;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;

/** Text that is laid out; it is drawn as a whole on a screen and taken run by run by what is none. */
public interface Letters {

    /** Draws the letters with the corner of their box at the place. */
    void draw(GC gc, int x, int y);

    /** The same letters at the same place, in the order of reading; the colour is for those that have none of their own. */
    List<TextRun> runs(int x, int y, RGB colour);
}
