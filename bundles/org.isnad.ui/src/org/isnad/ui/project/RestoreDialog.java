package org.isnad.ui.project;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.core.journal.Recoverable;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.Messages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.table.RightToLeftTables;

/** Shows what a sudden end left unsaved and asks what becomes of it; it decides nothing itself. */
final class RestoreDialog extends TitleAreaDialog {

    /** Returned by {@link #open()}, beside OK for restoring and CANCEL for deciding later. */
    static final int DISCARD = IDialogConstants.CLIENT_ID + 1;

    private static final int[] WIDTHS = {360, 110, 90, 170, 340};

    /** What has room in the columns of titles and labels: GTK would cut off the begin of an Arabic text, not its end. */
    private static final int ROOM = 38;

    private final Project project;
    private final List<Recoverable> lost;
    private List<Recoverable> chosen;
    private Table table;

    RestoreDialog(Shell shell, Project project, List<Recoverable> lost) {
        super(shell);
        this.project = project;
        this.lost = lost;
        this.chosen = lost;
        setHelpAvailable(false);
    }

    /** Those that are ticked. */
    List<Recoverable> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Restore_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.RIGHT_TO_LEFT);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 220).applyTo(table);
        String[] titles = {
            Messages.Restore_article,
            Messages.Restore_annotator,
            Messages.Restore_edits,
            Messages.Restore_last,
            Messages.Restore_labels,
        };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEAD);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        lost.forEach(this::show);
        table.addListener(SWT.Selection, event -> update());
        RightToLeftTables.beginAtFirstColumn(table);
        setTitle(Messages.Restore_title);
        setMessage(Messages.Restore_message);
        return area;
    }

    private void show(Recoverable one) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {
            title(one),
            one.isCorpus() ? "" : Isolate.of(one.annotator()),
            Isolate.of(one.edits()),
            Isolate.of(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                    .format(one.last().atZone(ZoneId.systemDefault()))),
            labels(one),
        });
        item.setData(one);
        item.setChecked(true);
    }

    private String title(Recoverable one) {
        if (one.isCorpus()) {
            return Messages.Restore_corpus;
        }
        return Isolate.of(project.article(one.article())
                .map(Article::getTitle)
                .filter(title -> !title.isBlank())
                .map(title -> Snippet.of(title, ROOM))
                .orElse(one.article()));
    }

    /** The latest first, as many as have room. */
    private static String labels(Recoverable one) {
        StringBuilder labels = new StringBuilder();
        int length = 0;
        for (int i = one.labels().size() - 1; i >= 0; i--) {
            String label = Snippet.of(one.labels().get(i), ROOM);
            if (!labels.isEmpty() && length + label.length() > ROOM) {
                return labels.append(" …").toString();
            }
            length += label.length();
            labels.append(labels.isEmpty() ? "" : " · ").append(Isolate.sentence(label));
        }
        return labels.toString();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Restore_restore, true);
        createButton(parent, DISCARD, Messages.Restore_discard, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Restore_later, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == DISCARD) {
            setReturnCode(DISCARD);
            close();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private void update() {
        chosen = Arrays.stream(table.getItems())
                .filter(TableItem::getChecked)
                .map(item -> (Recoverable) item.getData())
                .toList();
        getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
        getButton(DISCARD).setEnabled(!chosen.isEmpty());
    }
}
