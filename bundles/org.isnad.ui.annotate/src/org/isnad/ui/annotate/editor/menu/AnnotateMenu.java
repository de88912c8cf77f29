package org.isnad.ui.annotate.editor.menu;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.isnad.ui.annotate.editor.EditorMessages;

/** All commands of the article editor, for the main menu and the context menu. */
public final class AnnotateMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        for (List<String> group : Commands.GROUPS) {
            if (!items.isEmpty()) {
                items.add(new Separator());
            }
            group.forEach(id -> items.add(item(id)));
        }
        return items.toArray(IContributionItem[]::new);
    }

    private CommandContributionItem item(String id) {
        CommandContributionItemParameter parameter =
                new CommandContributionItemParameter(services, null, id, CommandContributionItem.STYLE_PUSH);
        // The platform names its own command in English only.
        parameter.label = id.equals(Commands.DELETE) ? EditorMessages.Menu_delete : null;
        return new CommandContributionItem(parameter);
    }
}
