package org.isnad.ui.markdown;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** A picture, made smaller where it is too wide; its description where it is missing. */
final class PictureBox implements Box {

    private final Look look;
    private final Image image;
    private final TextLayout description;
    private int width;
    private int height;

    PictureBox(Block.Picture picture, Look look, Pictures pictures) {
        this.look = look;
        image = Optional.of(picture.address())
                .flatMap(pictures::find)
                .map(data -> new Image(look.display(), data))
                .orElse(null);
        description = look.layout(RichText.plain(picture.description()), picture.rightToLeft(), 0);
    }

    @Override
    public int fit(int newWidth) {
        width = newWidth;
        if (image == null) {
            description.setWidth(Math.max(1, width - 16));
            height = description.getBounds().height + 16;
        } else {
            Rectangle size = image.getBounds();
            width = Math.min(newWidth, size.width);
            height = (int) ((long) size.height * width / Math.max(1, size.width));
        }
        return height;
    }

    @Override
    public void paint(GC gc, int x, int y) {
        gc.setForeground(look.line);
        if (image == null) {
            gc.drawRectangle(x, y, width - 1, height - 1);
            gc.setForeground(look.ink);
            description.draw(gc, x + 8, y + 8);
            return;
        }
        Rectangle size = image.getBounds();
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, size.width, size.height, x, y, width, height);
        gc.drawRectangle(x, y, width - 1, height - 1);
    }

    @Override
    public int space() {
        return look.em() * 3 / 4;
    }

    @Override
    public void dispose() {
        description.dispose();
        if (image != null) {
            image.dispose();
        }
    }
}
