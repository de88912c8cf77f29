package org.isnad.ui.choice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.text.Folding;
import org.isnad.ui.Messages;

/** Asks for one of many, such as an actor of the registry; the box above filters whatever way the Arabic is spelt. */
public final class ChoiceDialog<T> extends TrayDialog {

    private final String title;
    private final List<T> choices;
    private final Function<T, String> label;
    private Function<T, String> search;
    private T chosen;
    private TableViewer table;

    /** @param chosen the one so far, or null */
    public ChoiceDialog(Shell shell, String title, List<T> choices, Function<T, String> label, T chosen) {
        super(shell);
        this.title = title;
        this.choices = choices;
        this.label = label;
        this.search = label;
        this.chosen = chosen;
        setHelpAvailable(false);
    }

    /** What the filter looks into, when it is more than the label, such as aliases. */
    public ChoiceDialog<T> search(Function<T, String> searched) {
        search = searched;
        return this;
    }

    /** Opens the dialog; empty when it is cancelled. */
    public Optional<T> ask() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.RIGHT_TO_LEFT);
        filter.setMessage(Messages.Choice_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.RIGHT_TO_LEFT);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 320).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(LabelProvider.createTextProvider(this::text));
        table.setInput(choices);
        if (chosen != null) {
            table.setSelection(new StructuredSelection(chosen), true);
        }
        table.addSelectionChangedListener(event -> choose());
        table.addDoubleClickListener(event -> okPressed());
        filter.addModifyListener(event -> filter(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.getControl().setFocus();
            }
        });
        filter.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
    }

    @SuppressWarnings("unchecked")
    private String text(Object choice) {
        return label.apply((T) choice);
    }

    /** The choices whose searched text holds the filter, folded; the first is chosen, so that Enter takes it. */
    private void filter(String text) {
        List<T> matching = matching(choices, search, text);
        table.setInput(matching);
        if (!matching.isEmpty()) {
            table.setSelection(new StructuredSelection(matching.get(0)), true);
        }
        choose();
    }

    static <T> List<T> matching(List<T> choices, Function<T, String> search, String text) {
        String key = Folding.key(text.strip());
        return choices.stream()
                .filter(choice -> Folding.key(search.apply(choice)).contains(key))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        chosen = (T) table.getStructuredSelection().getFirstElement();
        getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
    }
}
