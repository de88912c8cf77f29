package org.isnad.ui.annotate.editor.picture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.RGB;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.ArticlePicture;
import org.isnad.ui.canvas.Chip;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkLayer;

/**
 * What is put into a picture: a text with its marks and chips, black on white whatever the colours of the screen.
 *
 * @param layers that are drawn
 */
record PictureContent(String text, List<Mark> marks, List<Chip> chips, Set<MarkLayer> layers) {

    static final RGB GROUND = new RGB(255, 255, 255);
    private static final RGB LETTERS = new RGB(0, 0, 0);

    /** What a canvas shows, without suggestions, of the paragraphs that touch a range. */
    static PictureContent of(ArticleCanvas canvas, TextRange range) {
        String text = canvas.getText();
        TextRange part = paragraphs(text, range);
        Set<MarkLayer> layers = EnumSet.noneOf(MarkLayer.class);
        layers.addAll(canvas.getVisibleLayers());
        layers.remove(MarkLayer.SUGGESTIONS);
        List<Mark> marks = canvas.marksIn(part.begin(), part.end()).stream()
                .filter(mark -> layers.contains(mark.layer()))
                .map(mark -> cut(mark, part))
                .toList();
        List<Chip> chips = canvas.getChips().stream()
                .filter(chip -> part.begin() <= chip.offset() && chip.offset() <= part.end())
                .map(chip ->
                        new Chip(chip.offset() - part.begin(), chip.text(), chip.colour(), chip.key(), chip.layer()))
                .toList();
        return new PictureContent(part.of(text), marks, chips, layers);
    }

    /** Lays it out. */
    ArticlePicture lay(Device device, int width, int zoom) {
        return new ArticlePicture(device, text, marks, chips, layers, width, zoom, GROUND, LETTERS);
    }

    private static Mark cut(Mark mark, TextRange part) {
        int begin = Math.max(mark.begin(), part.begin()) - part.begin();
        int end = Math.min(mark.end(), part.end()) - part.begin();
        return new Mark(begin, Math.max(begin, end), mark.key(), mark.style(), mark.layer());
    }

    /** From the begin of the first line to the end of the last one that the range touches. */
    static TextRange paragraphs(String text, TextRange range) {
        int begin = text.lastIndexOf('\n', Math.max(0, range.begin()) - 1) + 1;
        int last = range.isEmpty() ? range.end() : range.end() - 1;
        int end = text.indexOf('\n', Math.min(last, text.length()));
        return new TextRange(Math.min(begin, range.begin()), Math.max(range.end(), end < 0 ? text.length() : end));
    }
}
