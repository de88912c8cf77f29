package org.isnad.ui.exchange.article;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.isnad.ui.exchange.Messages;

/** First page: the files to import, how each is encoded, and how it reads so. */
final class FilesPage extends WizardPage {

    private final Candidates candidates;
    private final FileGathering gathering;
    private TableViewer table;
    private EncodingArea encoding;

    FilesPage(Candidates candidates) {
        super("files", Messages.Files_title, null);
        this.candidates = candidates;
        this.gathering = new FileGathering(candidates);
        setDescription(Messages.Files_message);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        Composite upper = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(upper);
        table = FileTable.create(upper);
        table.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(640, 160)
                .applyTo(table.getControl().getParent());
        createButtons(upper);
        encoding = new EncodingArea(sash, this::readAs);
        sash.setWeights(2, 3);
        table.addSelectionChangedListener(event -> encoding.show(selected()));
        table.getTable().addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.DEL) {
                remove();
            }
        });
        table.addDropSupport(
                DND.DROP_COPY | DND.DROP_DEFAULT,
                new Transfer[] {FileTransfer.getInstance()},
                new FileDrop(table, files -> add(files)));
        setControl(sash);
        refresh();
    }

    private void createButtons(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        button(column, Messages.Files_add, this::addFiles);
        button(column, Messages.Files_addFolder, this::addFolder);
        button(column, Messages.Files_remove, this::remove);
    }

    private static void button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Files_addTitle);
        dialog.setFilterExtensions(new String[] {"*.txt", "*"});
        dialog.setFilterNames(new String[] {Messages.Files_textFiles, Messages.Files_allFiles});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.Files_addFolderTitle);
        String folder = dialog.open();
        if (folder != null) {
            add(List.of(Path.of(folder)));
        }
    }

    /** Reads files, and the text files of folders, in another thread, with progress and cancel. */
    void add(List<Path> paths) {
        List<Candidate> added = gathering.gather(getContainer(), paths);
        refresh();
        if (!added.isEmpty()) {
            table.setSelection(new StructuredSelection(added.get(0)), true);
            table.getTable().setFocus();
        }
    }

    private void remove() {
        candidates.remove(selected());
        refresh();
        encoding.show(List.of());
    }

    private void readAs(Charset charset) {
        selected().forEach(candidate -> candidate.read(charset));
        candidates.markTwins();
        refresh();
        encoding.show(selected());
    }

    private void refresh() {
        table.setInput(candidates.all());
        setPageComplete(!candidates.readable().isEmpty());
        long broken =
                candidates.all().stream().filter(file -> !file.isReadable()).count();
        setMessage(broken == 0 ? null : Messages.Files_unreadable, WARNING);
        if (broken == 0) {
            setDescription(Messages.Files_message);
        }
    }

    private List<Candidate> selected() {
        List<Candidate> selected = new ArrayList<>();
        for (Object element : table.getStructuredSelection()) {
            selected.add((Candidate) element);
        }
        return selected;
    }
}
