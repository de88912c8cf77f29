package org.isnad.ui.markdown;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A block as it is drawn; its places count pixels from its own upper left corner. Owns its layouts. */
interface Box {

    /** A link and where it stands. */
    record Place(String target, List<Rectangle> areas) {}

    /** Fits it into a width and says how high it is. */
    int fit(int width);

    void paint(GC gc, int x, int y);

    /** The links of the last fit, in the order of the text. */
    default List<Place> links() {
        return List.of();
    }

    /** Pixels to leave free above. */
    int space();

    void dispose();

    /** The box of any block. */
    static Box of(Block block, Look look, Pictures pictures) {
        if (block instanceof Block.Heading heading) {
            return TextBox.heading(heading, look);
        } else if (block instanceof Block.Paragraph paragraph) {
            return TextBox.paragraph(paragraph, look);
        } else if (block instanceof Block.Code code) {
            return new CodeBox(code, look);
        } else if (block instanceof Block.Table table) {
            return new TableBox(table, look);
        } else if (block instanceof Block.Picture picture) {
            return new PictureBox(picture, look, pictures);
        }
        return new RuleBox(look);
    }
}
