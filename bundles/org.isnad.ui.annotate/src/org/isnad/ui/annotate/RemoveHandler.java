package org.isnad.ui.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.edit.RemoveItems;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;
import org.isnad.ui.label.ItemLabels;

/** Removes the selected items of the active layer; asks first when statements or stances go with them. */
public final class RemoveHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        OpenLayer layer =
                ArticleEditors.layer(HandlerUtil.getActiveEditor(event)).orElse(null);
        if (layer == null) {
            return null;
        }
        List<Item> items = Selections.items(selection, layer);
        if (!items.isEmpty()) {
            RemoveItems edit = new RemoveItems(layer, items);
            if (confirm(shell, layer, items, edit.planned())) {
                ProblemDialogs.show(
                        shell, Messages.Remove_failed, layer.project().edits().run(edit));
            }
        }
        return null;
    }

    private static boolean confirm(Shell shell, OpenLayer layer, List<Item> items, List<? extends Item> planned) {
        Set<Item> chosen = new HashSet<>(items);
        ItemLabels labels = new ItemLabels(layer.project().corpus(), layer.text());
        List<String> further = planned.stream()
                .filter(item -> item instanceof Frame && !chosen.contains(item))
                .map(labels::label)
                .toList();
        if (further.isEmpty()) {
            return true;
        }
        String list = further.stream().limit(12).collect(Collectors.joining("\n"));
        return MessageDialog.openConfirm(
                shell, Messages.Remove_title, NLS.bind(Messages.Remove_further, further.size(), list));
    }
}
