package org.isnad.ui.corpus.guideline;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.ui.markdown.Block;
import org.isnad.ui.markdown.MarkdownView;

/** The guideline for reading; below it, where there is none, a button that writes a template. */
final class GuidelinePage {

    private final Composite area;
    private final MarkdownView view;
    private final Button create;

    GuidelinePage(Composite parent, Runnable creating) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        view = new MarkdownView(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view);
        create = new Button(area, SWT.PUSH);
        create.setText(GuidelineMessages.create);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .indent(0, 6)
                .exclude(true)
                .applyTo(create);
        create.addListener(SWT.Selection, event -> creating.run());
    }

    Control control() {
        return area;
    }

    MarkdownView view() {
        return view;
    }

    void setFocus() {
        (create.isVisible() ? create : view).setFocus();
    }

    /** @param canCreate whether the button is there */
    void show(List<Block> blocks, boolean canCreate) {
        view.keepPlace(blocks);
        create.setVisible(canCreate);
        ((GridData) create.getLayoutData()).exclude = !canCreate;
        area.layout();
    }
}
