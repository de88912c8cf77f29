package org.isnad.ui.annotate.editor.menu;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.isnad.ui.annotate.editor.EditorMessages;

/** All commands of the article editor, for the main menu and the context menu: what marks first, the rest in submenus. */
public final class AnnotateMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        List<CommandGroup> groups = CommandGroup.MENU;
        int last = groups.size() - 1;
        groups.get(0).commands().forEach(id -> items.add(item(id)));
        items.add(new Separator());
        groups.subList(1, last).forEach(group -> items.add(submenu(group)));
        items.add(new Separator());
        groups.get(last).commands().forEach(id -> items.add(item(id)));
        return items.toArray(IContributionItem[]::new);
    }

    private MenuManager submenu(CommandGroup group) {
        MenuManager menu = new MenuManager(group.title());
        group.commands().forEach(id -> menu.add(item(id)));
        return menu;
    }

    private CommandContributionItem item(String id) {
        CommandContributionItemParameter parameter =
                new CommandContributionItemParameter(services, null, id, CommandContributionItem.STYLE_PUSH);
        // The platform names its own command in English only.
        parameter.label = id.equals(Commands.DELETE) ? EditorMessages.Menu_delete : null;
        return new CommandContributionItem(parameter);
    }
}
