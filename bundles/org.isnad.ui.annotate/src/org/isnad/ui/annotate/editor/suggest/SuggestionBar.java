package org.isnad.ui.annotate.editor.suggest;

import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.isnad.model.annotation.Item;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.draw.FittedLabel;
import org.isnad.ui.annotate.editor.menu.Commands;
import org.isnad.ui.annotate.editor.menu.KeyHint;
import org.isnad.ui.label.Isolate;

/** The bar over the text that counts the suggestions, says what the selected one is and takes the user's word on it. */
final class SuggestionBar {

    private final Composite bar;
    private final Label count;
    private final FittedLabel what;
    private final ToolBar buttons;
    private final ToolItem accept;
    private final ToolItem refuse;
    private boolean shown;

    SuggestionBar(Composite parent, Suggesting suggesting) {
        bar = new Composite(parent, Window.getDefaultOrientation());
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 1;
        bar.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        bar.setLayoutData(data);
        bar.setVisible(false);
        count = new Label(bar, SWT.NONE);
        what = new FittedLabel(bar);
        GridData rest = new GridData(SWT.FILL, SWT.CENTER, true, false);
        rest.widthHint = 1;
        what.control().setLayoutData(rest);
        buttons = new ToolBar(bar, SWT.FLAT | SWT.NO_FOCUS);
        button(SuggestMessages.Bar_next, "nextSuggestion", () -> suggesting.step(true));
        accept = button(SuggestMessages.Bar_accept, "acceptSuggestion", suggesting::accept);
        button(SuggestMessages.Bar_acceptAll, "acceptSuggestions", suggesting::acceptSeveral);
        refuse = button(SuggestMessages.Bar_refuse, "refuseSuggestion", suggesting::refuse);
    }

    /** @param selected one of those that wait, or null */
    void show(List<Item> open, Item selected, ArticleEditor editor) {
        count.setText(counted(open.size()));
        what.setText(selected == null ? "" : SuggestionLabels.describe(selected, editor));
        accept.setEnabled(selected != null);
        refuse.setEnabled(selected != null);
        boolean wanted = !open.isEmpty();
        ((GridData) bar.getLayoutData()).exclude = !wanted;
        bar.setVisible(wanted);
        if (wanted != shown) {
            shown = wanted;
            bar.getParent().layout(true, true);
        } else {
            bar.layout(true, true);
        }
    }

    private static String counted(int size) {
        return switch (size) {
            case 1 -> SuggestMessages.Bar_one;
            case 2 -> SuggestMessages.Bar_two;
            default ->
                NLS.bind(
                        size % 100 >= 3 && size % 100 <= 10 ? SuggestMessages.Bar_few : SuggestMessages.Bar_many,
                        Isolate.of(size));
        };
    }

    private ToolItem button(String label, String command, Runnable action) {
        ToolItem button = new ToolItem(buttons, SWT.PUSH);
        button.setText(KeyHint.added(label, Commands.PREFIX + command));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
