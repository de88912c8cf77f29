package org.isnad.ui.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.isnad.core.project.Project;
import org.isnad.ui.OpenProject;
import org.isnad.ui.label.Isolate;

/** The menu of projects opened lately, as far as they are still there. */
public final class RecentProjects extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services = PlatformUI.getWorkbench();

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> folders = OpenProject.get().recent().stream()
                .filter(folder -> Files.exists(folder.resolve(Project.FILE)))
                .toList();
        return folders.stream().map(this::item).toArray(IContributionItem[]::new);
    }

    private IContributionItem item(Path folder) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(
                services, null, OpenProjectHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of(OpenProjectHandler.FOLDER, folder.toString());
        // A single & would be taken for the sign of a mnemonic.
        parameter.label =
                Isolate.of(folder.getFileName() + " – " + folder.getParent()).replace("&", "&&");
        parameter.style = SWT.PUSH;
        return new CommandContributionItem(parameter);
    }
}
