package org.isnad.ui.annotate.properties;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens the guideline at the section of a tag; the view lives in another bundle and is reached by its command. */
final class GuidelineSection {

    private static final String COMMAND = "org.isnad.ui.corpus.guideline.show";

    private GuidelineSection() {}

    static void show(String section) {
        var workbench = PlatformUI.getWorkbench();
        Command command = workbench.getService(ICommandService.class).getCommand(COMMAND);
        if (section != null && command.isDefined()) {
            try {
                workbench
                        .getService(IHandlerService.class)
                        .executeCommand(
                                ParameterizedCommand.generateCommand(command, Map.of(COMMAND + ".tag", section)), null);
            } catch (CommandException failure) {
                ILog.of(GuidelineSection.class).warn(failure.getMessage(), failure);
            }
        }
    }
}
