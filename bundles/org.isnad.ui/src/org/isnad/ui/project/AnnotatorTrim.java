package org.isnad.ui.project;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.Disposables;
import org.isnad.ui.Messages;
import org.isnad.ui.label.Isolate;

/** Shows in the status bar who annotates; a press asks who does from now on. */
public final class AnnotatorTrim extends WorkbenchWindowControlContribution {

    @Override
    protected Control createControl(Composite parent) {
        Link link = new Link(parent, SWT.NONE);
        link.setToolTipText(Messages.Annotator_toolTip);
        link.addListener(SWT.Selection, event -> ActiveAnnotator.get().choose(link.getShell()));
        Disposables.with(link).add(ActiveAnnotator.get().onChange(() -> show(link))::close);
        show(link);
        return link;
    }

    private static void show(Link link) {
        String text = ActiveAnnotator.get()
                .id()
                .map(id -> NLS.bind(Messages.Annotator_shown, Isolate.of(id)))
                .orElse(Messages.Annotator_none);
        link.setText("<a>" + text + "</a>");
        link.requestLayout();
    }
}
