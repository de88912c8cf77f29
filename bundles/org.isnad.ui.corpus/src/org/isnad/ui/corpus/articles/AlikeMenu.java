package org.isnad.ui.corpus.articles;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.OpenProject;
import org.isnad.ui.Selections;
import org.isnad.ui.corpus.Messages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;

/** The menu of the articles that share text with the selected one; choosing one goes to it. */
public final class AlikeMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private static final int MOST = 20;
    private static final int TITLE = 60;

    private IServiceLocator services = PlatformUI.getWorkbench();

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        Project project = OpenProject.get().project().orElse(null);
        CorpusView view = (CorpusView) PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getActivePage()
                .findView(CorpusView.ID);
        if (project == null || view == null) {
            return new IContributionItem[0];
        }
        Optional<Article> article = Selections.first(
                services.getService(org.eclipse.ui.ISelectionService.class).getSelection(), Article.class);
        List<String> others =
                article.map(one -> view.alike().others(one.getId())).orElse(List.of());
        return others.isEmpty()
                ? new IContributionItem[] {none()}
                : others.stream()
                        .limit(MOST)
                        .flatMap(other -> project.article(other).stream())
                        .map(other -> item(view, article.orElseThrow(), other))
                        .toArray(IContributionItem[]::new);
    }

    private static IContributionItem none() {
        Action action = new Action(Messages.Alike_none) {};
        action.setEnabled(false);
        return new ActionContributionItem(action);
    }

    private static IContributionItem item(CorpusView view, Article from, Article to) {
        String title = Isolate.of(Snippet.of(to.getTitle() == null ? to.getId() : to.getTitle(), TITLE));
        int percent = view.alike().percent(from.getId(), to.getId());
        String label = percent == 0 ? title : NLS.bind(Messages.Alike_item, title, Isolate.of(percent + " %"));
        return new ActionContributionItem(new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                view.reveal(to);
            }
        });
    }
}
