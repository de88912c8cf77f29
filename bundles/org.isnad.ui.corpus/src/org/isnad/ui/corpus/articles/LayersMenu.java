package org.isnad.ui.corpus.articles;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.isnad.model.corpus.Article;
import org.isnad.ui.OpenProject;
import org.isnad.ui.Selections;
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
        List<String> layers = Selections.first(selections.getSelection(), Article.class)
                .flatMap(article -> OpenProject.get().project().map(project -> project.layers(article)))
                .orElse(List.of());
        return layers.stream().map(this::item).toArray(IContributionItem[]::new);
    }

    private IContributionItem item(String layer) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(
                services, null, OpenArticleHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of(OpenArticleHandler.LAYER, layer);
        parameter.label = Isolate.of(layer);
        return new CommandContributionItem(parameter);
    }
}
