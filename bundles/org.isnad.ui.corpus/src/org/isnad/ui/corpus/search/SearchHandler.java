package org.isnad.ui.corpus.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.ArticleEditors;

/** Shows the search view with the keys in its query line, and in it a line of words that is selected in the article. */
public final class SearchHandler extends AbstractHandler {

    /** Longer stretches, in UTF-16 code units, were hardly selected to be looked for. */
    private static final int MOST = 200;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        boolean inArticle = HandlerUtil.getActivePart(event) == page.getActiveEditor();
        String words = inArticle ? ArticleEditors.selectedText(page.getActiveEditor()) : "";
        SearchView.show(page).ifPresent(view -> view.take(words.length() > MOST ? "" : words));
        return null;
    }
}
