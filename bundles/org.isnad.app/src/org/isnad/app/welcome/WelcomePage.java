package org.isnad.app.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.isnad.ui.OpenProject;

/** The first thing that a newcomer sees: ways to begin, projects opened lately, and where to learn. */
public final class WelcomePage extends EditorPart {

    public static final String ID = "org.isnad.app.welcome";

    private static final int WIDTH = 760;

    private WelcomeContent content;

    /** Opens it, or brings it to the front. */
    public static IEditorPart open(IWorkbenchPage page) throws PartInitException {
        return page.openEditor(new WelcomeInput(), ID);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(WelcomeMessages.title);
    }

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        Composite middle = new Composite(scroller, SWT.NONE);
        middle.setBackground(scroller.getBackground());
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(middle);
        content = new WelcomeContent(middle, new WelcomeActions(getSite().getWorkbenchWindow()));
        Control column = content.control();
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, true)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(column);
        scroller.setContent(middle);
        scroller.addListener(SWT.Resize, event -> fit(scroller, middle));
        var listening = OpenProject.get().onChange(() -> {
            content.refresh();
            fit(scroller, middle);
        });
        scroller.addListener(SWT.Dispose, event -> listening.close());
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing to save
    }

    @Override
    public void doSaveAs() {
        // nothing to save
    }

    private static void fit(ScrolledComposite scroller, Composite middle) {
        Point size = middle.computeSize(scroller.getClientArea().width, SWT.DEFAULT);
        scroller.setMinHeight(size.y);
        middle.layout(true, true);
    }
}
