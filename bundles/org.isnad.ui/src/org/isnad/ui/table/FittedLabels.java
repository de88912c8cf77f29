package org.isnad.ui.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;

/**
 * Labels of a right-to-left column, cut to its width with "…": GTK would hide the beginning of a longer one, not its end. The
 * tooltip says what was cut.
 */
public final class FittedLabels extends ColumnLabelProvider {

    private record Fit(String text, int room, Font font) {}

    /** Room that a cell needs beside its text, in points. */
    private static final int MARGIN = 14;

    /** So many fitted labels are kept. */
    private static final int MOST_KEPT = 1_000;

    /** What was measured: a refresh asks for the same labels again. */
    private final Map<Fit, String> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Fit, String> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private final TableColumn column;
    private final Function<Object, String> text;
    private final Function<Object, Image> image;
    private final Runnable later;

    /**
     * @param image may give null
     * @param later asks for the labels again; run when the column is not laid out yet
     */
    public FittedLabels(
            TableColumn column, Function<Object, String> text, Function<Object, Image> image, Runnable later) {
        this.later = later;
        this.column = column;
        this.text = text;
        this.image = image;
    }

    @Override
    public String getText(Object element) {
        return Isolate.alone(fitted(element));
    }

    private String fitted(Object element) {
        String full = text.apply(element);
        if (column.getWidth() <= MARGIN) {
            later.run();
            return full;
        }
        int room = column.getWidth() - MARGIN;
        Image icon = image.apply(element);
        if (icon != null) {
            room -= icon.getBounds().width;
        }
        return kept.computeIfAbsent(new Fit(full, room, column.getParent().getFont()), this::fit);
    }

    private String fit(Fit wanted) {
        GC gc = new GC(column.getParent());
        try {
            return fit(gc, wanted.text(), wanted.room());
        } finally {
            gc.dispose();
        }
    }

    @Override
    public Image getImage(Object element) {
        return image.apply(element);
    }

    @Override
    public String getToolTipText(Object element) {
        String full = text.apply(element);
        return full.equals(fitted(element)) ? null : full;
    }

    /** The longest beginning that has room, found by halving. */
    private static String fit(GC gc, String full, int room) {
        if (gc.textExtent(full).x <= room) {
            return full;
        }
        int fits = 0;
        int tooLong = full.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (gc.textExtent(cut(full, middle)).x <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return cut(full, fits);
    }

    private static String cut(String full, int length) {
        return Isolate.like(full, Snippet.of(full, length));
    }
}
