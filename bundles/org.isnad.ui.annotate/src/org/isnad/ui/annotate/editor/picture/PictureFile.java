package org.isnad.ui.annotate.editor.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.core.project.AtomicFile;
import org.isnad.ui.canvas.ArticlePicture;
import org.isnad.ui.canvas.GcInk;
import org.isnad.ui.canvas.Ink;

/** Writes a picture, with what stands under it, into a file: whole, or not at all. UI thread only. */
final class PictureFile {

    /** Pixels of a PNG for one of the screen. */
    static final int PNG_SCALE = 2;

    /** The image surfaces of GTK end here. */
    private static final int HIGHEST = 32_000;

    private PictureFile() {}

    /** The picture is too high for a PNG. */
    static final class TooHigh extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Writes contents one under the other.
     *
     * @throws TooHigh where a PNG would have too many lines
     * @throws IOException where the file cannot be written; what stood there stands
     */
    static void write(Device device, List<PictureContent> contents, String title, PictureWish wish, Path file)
            throws IOException {
        int scale = wish.format() == PictureWish.Format.PNG ? PNG_SCALE : 1;
        List<ArticlePicture> pictures = new ArrayList<>();
        try {
            contents.forEach(content -> pictures.add(content.lay(device, wish.width() * scale, 100 * scale)));
            int height = pictures.stream().mapToInt(ArticlePicture::height).sum();
            if (scale == 1) {
                SvgInk ink = new SvgInk(wish.width(), height, title, PictureContent.GROUND);
                paint(pictures, ink);
                byte[] bytes = ink.document().getBytes(StandardCharsets.UTF_8);
                AtomicFile.write(file, output -> output.write(bytes));
            } else if (height > HIGHEST) {
                throw new TooHigh();
            } else {
                ImageData data = image(device, pictures, wish.width() * scale, height);
                AtomicFile.write(file, output -> save(data, output));
            }
        } finally {
            pictures.forEach(ArticlePicture::close);
        }
    }

    private static void paint(List<ArticlePicture> pictures, Ink ink) {
        int top = 0;
        for (ArticlePicture picture : pictures) {
            picture.paint(new ShiftedInk(ink, top));
            top += picture.height();
        }
    }

    private static ImageData image(Device device, List<ArticlePicture> pictures, int width, int height) {
        Image image = new Image(device, new Rectangle(0, 0, width, height));
        GC gc = new GC(image);
        try {
            paint(pictures, new GcInk(gc));
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static void save(ImageData data, OutputStream output) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(output, SWT.IMAGE_PNG);
    }
}
