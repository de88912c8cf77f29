package org.isnad.ui.annotate.outline;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.isnad.ui.annotate.Messages;

/** Shows the outline that the active editor gives as its {@link IContentOutlinePage}. */
public final class OutlineView extends PageBookView {

    public static final String ID = "org.isnad.ui.annotate.outline";

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Messages.Outline_none);
        return page;
    }

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        IContentOutlinePage page = part.getAdapter(IContentOutlinePage.class);
        if (page == null) {
            return null;
        }
        if (page instanceof LayerOutlinePage outline) {
            initPage(outline);
        }
        page.createControl(getPageBook());
        return new PageRec(part, page);
    }

    @Override
    protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
        record.page.dispose();
        record.dispose();
    }

    @Override
    protected IWorkbenchPart getBootstrapPart() {
        return getSite().getPage() == null ? null : getSite().getPage().getActiveEditor();
    }

    /** After a start the editor may come after this view, and without being activated. */
    @Override
    public void partOpened(IWorkbenchPart part) {
        super.partOpened(part);
        if (part == getBootstrapPart()) {
            partActivated(part);
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        partActivated(part);
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return part instanceof IEditorPart;
    }
}
