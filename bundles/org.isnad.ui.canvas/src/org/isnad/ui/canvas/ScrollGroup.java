package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets canvases that show the same text scroll together, paragraph by paragraph: the paragraph at one height of the canvas
 * that is scrolled stands at the same height in all others, however high their paragraphs are. That height wanders from the
 * top edge at the beginning of the article to the bottom edge at its end, so that all canvases begin and end together. Each
 * step is reckoned from the text, never from the step before: nothing drifts. UI thread only.
 */
public final class ScrollGroup {

    private final List<ArticleCanvas> canvases = new ArrayList<>();
    private boolean following;

    /** Takes in a canvas until it is disposed; its text must be that of the others, or empty. */
    public void add(ArticleCanvas canvas) {
        canvases.add(canvas);
        Runnable stop = canvas.onView(() -> moved(canvas));
        canvas.addDisposeListener(event -> {
            stop.run();
            canvases.remove(canvas);
        });
    }

    /** Brings all others to where a canvas of the group is. */
    public void follow(ArticleCanvas leader) {
        moved(leader);
    }

    private void moved(ArticleCanvas leader) {
        if (following || leader.view.text().length() == 0) {
            return;
        }
        following = true;
        try {
            Place place = Place.in(leader.view);
            for (ArticleCanvas other : canvases) {
                if (other != leader
                        && other.view.text().length() == leader.view.text().length()) {
                    place.show(other);
                }
            }
        } finally {
            following = false;
        }
    }

    /**
     * What stands where.
     *
     * @param part of the height of the block that lies above the place; negative pixels above and pixels beyond the block
     *     stand in {@code beside}
     * @param height of the place, as a part of the height of the canvas
     */
    private record Place(int block, double part, int beside, double height) {

        static Place in(ArticleView view) {
            Viewport port = view.viewport();
            double way = Math.max(1, port.extent() - port.height());
            double height = Math.max(0, Math.min(1, port.position() / way));
            int y = (int) Math.round(height * port.height());
            int block = port.blockAt(y);
            int pixel = y - port.top(block);
            int tall = Math.max(1, port.blockHeight(block));
            int inside = Math.max(0, Math.min(pixel, tall));
            return new Place(block, (double) inside / tall, pixel - inside, height);
        }

        void show(ArticleCanvas canvas) {
            Viewport port = canvas.view.viewport();
            int pixel = (int) Math.round(part * port.blockHeight(block)) + beside;
            int y = (int) Math.round(height * port.height());
            if (y - pixel != port.top(block)) {
                canvas.put(block, pixel, y);
            }
        }
    }
}
