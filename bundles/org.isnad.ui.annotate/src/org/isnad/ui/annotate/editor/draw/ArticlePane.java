package org.isnad.ui.annotate.editor.draw;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.annotate.editor.choice.Layouts;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.OverviewRuler;

/** An article canvas with the overview ruler at its side and the legend at its foot. */
public final class ArticlePane extends Composite {

    private final ArticleCanvas canvas;
    private final OverviewRuler ruler;
    private final LegendBar legend;

    public ArticlePane(Composite parent) {
        super(parent, SWT.LEFT_TO_RIGHT);
        GridLayout layout = Layouts.compact(2);
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        canvas = new ArticleCanvas(this, SWT.NONE);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ruler = new OverviewRuler(this, canvas);
        ruler.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        legend = new LegendBar(this, canvas);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
    }

    public ArticleCanvas canvas() {
        return canvas;
    }

    public OverviewRuler ruler() {
        return ruler;
    }

    public LegendBar legend() {
        return legend;
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }
}
