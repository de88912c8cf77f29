package org.isnad.ui.corpus.articles;

import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.Selections;
import org.isnad.ui.corpus.Messages;
import org.isnad.ui.label.Isolate;

/** The menu of all layers of the selected article. */
public final class LayersMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services = PlatformUI.getWorkbench();

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        ISelectionService selections = services.getService(ISelectionService.class);
        Project project = OpenProject.get().project().orElse(null);
        Article article =
                Selections.first(selections.getSelection(), Article.class).orElse(null);
        if (project == null || article == null) {
            return new IContributionItem[0];
        }
        Blinding blinding = ArticleEditors.blinding(project, article);
        return project.layers(article).stream()
                .map(layer -> blinding.refusal(article.getId(), layer)
                        .map(reason -> closed(layer, reason))
                        .orElseGet(() -> item(layer)))
                .toArray(IContributionItem[]::new);
    }

    /** A layer that may not be read yet; its tooltip says why. */
    private static IContributionItem closed(String layer, Problem reason) {
        Action action = new Action(NLS.bind(Messages.Layers_closed, Isolate.of(layer))) {};
        action.setToolTipText(reason.message());
        action.setEnabled(false);
        return new ActionContributionItem(action);
    }

    private IContributionItem item(String layer) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(
                services, null, OpenArticleHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of(OpenArticleHandler.LAYER, layer);
        parameter.label = Isolate.of(layer);
        return new CommandContributionItem(parameter);
    }
}
