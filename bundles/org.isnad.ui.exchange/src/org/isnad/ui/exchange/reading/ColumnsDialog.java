package org.isnad.ui.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.isnad.exchange.article.ArticleColumns;
import org.isnad.ui.exchange.Messages;

/** Asks which column or key holds what of an article, beginning with a guess from their names. */
final class ColumnsDialog extends TitleAreaDialog {

    private final List<String> names;
    private final ArticleColumns begin;
    private final List<Combo> combos = new ArrayList<>();
    private ArticleColumns columns;

    ColumnsDialog(Shell shell, List<String> names) {
        super(shell);
        this.names = names;
        begin = ArticleColumns.guess(names);
        setHelpAvailable(false);
    }

    /** After OK. */
    ArticleColumns columns() {
        return columns;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Columns_windowTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Columns_windowTitle);
        setMessage(Messages.Columns_message);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        combo(area, Messages.Columns_text, begin.text());
        combo(area, Messages.Columns_id, begin.id());
        combo(area, Messages.Columns_title, begin.title());
        combo(area, Messages.Columns_byline, begin.byline());
        combo(area, Messages.Columns_outlet, begin.outlet());
        combo(area, Messages.Columns_published, begin.published());
        combo(area, Messages.Columns_url, begin.url());
        combo(area, Messages.Columns_event, begin.event());
        return outer;
    }

    private void combo(Composite area, String label, String chosen) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        combo.add(Messages.Columns_none);
        names.forEach(combo::add);
        combo.select(names.indexOf(chosen) + 1);
        combo.addListener(SWT.Selection, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(combo);
        combos.add(combo);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        validate();
    }

    private void validate() {
        getButton(IDialogConstants.OK_ID).setEnabled(combos.get(0).getSelectionIndex() > 0);
    }

    @Override
    protected void okPressed() {
        List<String> chosen = combos.stream().map(this::name).toList();
        int at = 0;
        columns = new ArticleColumns(
                chosen.get(at++),
                chosen.get(at++),
                chosen.get(at++),
                chosen.get(at++),
                chosen.get(at++),
                chosen.get(at++),
                chosen.get(at++),
                chosen.get(at));
        super.okPressed();
    }

    private String name(Combo combo) {
        int index = combo.getSelectionIndex() - 1;
        return index < 0 ? "" : names.get(index);
    }
}
