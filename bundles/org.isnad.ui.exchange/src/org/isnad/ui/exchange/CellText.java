package org.isnad.ui.exchange;

import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.ui.label.Isolate;

/**
 * What stands in a cell, shortened to its width: of an Arabic text that is longer, GTK would show the end and cut off the
 * begin. The whole text is in the tool tip.
 */
public final class CellText<T> extends ColumnLabelProvider {

    /** Room that the frame of a cell, an image or a check box takes. */
    private static final int FRAME = 16;

    private static final int IMAGE = 24;

    private final Function<T, String> text;
    private Function<T, String> toolTip;
    private Function<T, Image> image = element -> null;
    private Function<T, Color> ground = element -> null;
    private TableColumn column;

    public CellText(Function<T, String> text) {
        this.text = text;
        this.toolTip = text;
    }

    public CellText<T> image(Function<T, Image> images) {
        image = images;
        return this;
    }

    public CellText<T> ground(Function<T, Color> grounds) {
        ground = grounds;
        return this;
    }

    /** In place of the whole text. */
    public CellText<T> toolTip(Function<T, String> toolTips) {
        toolTip = toolTips;
        return this;
    }

    @Override
    protected void initialize(ColumnViewer viewer, ViewerColumn viewerColumn) {
        super.initialize(viewer, viewerColumn);
        column = ((TableViewerColumn) viewerColumn).getColumn();
        column.addListener(SWT.Resize, event -> viewer.refresh());
    }

    @Override
    public String getText(Object element) {
        String whole = text.apply(of(element));
        boolean checked = (column.getParent().getStyle() & SWT.CHECK) != 0
                && column.getParent().indexOf(column) == 0;
        int taken = FRAME + (checked ? IMAGE : 0) + (getImage(element) == null ? 0 : IMAGE);
        GC gc = new GC(column.getParent());
        try {
            String fitted = Fit.of(whole, shown -> gc.textExtent(shown).x, Math.max(0, column.getWidth() - taken));
            return Marks.of(fitted.equals(whole) ? whole : Isolate.like(whole, fitted));
        } finally {
            gc.dispose();
        }
    }

    @Override
    public Image getImage(Object element) {
        return image.apply(of(element));
    }

    @Override
    public Color getBackground(Object element) {
        return ground.apply(of(element));
    }

    @Override
    public String getToolTipText(Object element) {
        return toolTip.apply(of(element));
    }

    @SuppressWarnings("unchecked")
    private T of(Object element) {
        return (T) element;
    }
}
