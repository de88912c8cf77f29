package org.isnad.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A whole article with its marks, as the canvas draws it, for an image or a file of any kind; close it to free its fonts.
 * UI thread only.
 */
public final class ArticlePicture implements AutoCloseable {

    private final Device device;
    private final ArticleView view;
    private final Palette palette;
    private final ChipColumn chips;
    private final int width;
    private final int height;
    private List<Link> links = List.of();
    private Set<?> active = Set.of();

    /**
     * Lays out all of the article.
     *
     * @param width in pixels, with margins
     * @param zoom in percent
     * @param layers that are drawn
     */
    public ArticlePicture(
            Device device,
            String text,
            Collection<Mark> marks,
            Collection<Chip> chips,
            Set<MarkLayer> layers,
            int width,
            int zoom,
            RGB ground,
            RGB letters) {
        this.device = device;
        this.width = width;
        view = new ArticleView(device);
        view.resize(width, Integer.MAX_VALUE / 4);
        view.setZoom(zoom);
        view.setText(text);
        view.marks().replace(marks);
        chips.forEach(view::addChip);
        view.setLayers(layers);
        palette = new Palette(() -> ground, () -> letters, letters);
        this.chips = new ChipColumn(palette, view.font());
        height = measure();
    }

    /** What a canvas shows, all of it, at another width; without its selection and its emphasis. */
    public static ArticlePicture of(ArticleCanvas canvas, int width) {
        String text = canvas.getText();
        return new ArticlePicture(
                canvas.getDisplay(),
                text,
                canvas.marksIn(0, text.length()),
                canvas.getChips(),
                canvas.getVisibleLayers(),
                width,
                100,
                canvas.getBackground().getRGB(),
                canvas.getForeground().getRGB());
    }

    /** Links to draw over the article, none at first. */
    public void setLinks(Collection<Link> newLinks) {
        links = List.copyOf(newLinks);
    }

    /** Keys of marks to emphasise, none at first. */
    public void setActiveKeys(Set<?> keys) {
        active = Set.copyOf(keys);
    }

    public int width() {
        return width;
    }

    /** Height of the whole picture in pixels. */
    public int height() {
        return height;
    }

    /** Draws all, from (0, 0) to (width, height). */
    public void paint(Ink ink) {
        Rectangle all = new Rectangle(0, 0, width, height);
        new ArticlePainter(view, palette, chips).paint(ink, all, new Selection(0, 0), active, false, links);
    }

    /** The picture as an image, which the caller disposes. */
    public Image image() {
        Image image = new Image(device, width, height);
        GC gc = new GC(image);
        paint(new GcInk(gc));
        gc.dispose();
        return image;
    }

    @Override
    public void close() {
        chips.dispose();
        view.dispose();
    }

    private int measure() {
        int[] bottom = new int[1];
        view.forVisible(0, Integer.MAX_VALUE / 4, (block, layout, y) -> bottom[0] = y + layout.height());
        return bottom[0] + view.font().em();
    }
}
