package org.isnad.ui.exchange.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.isnad.exchange.Format;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.reading.Readings;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.article.FileDrop;
import org.isnad.ui.label.Isolate;

/** First page: files, folders and archives, and how they are to be read. */
final class SourcesPage extends WizardPage {

    private static final int COLUMNS = 2;

    private final Intake intake;
    private Columns<Path> table;
    private Button columns;
    private ReadingOptions options;

    SourcesPage(Intake intake) {
        super("sources", Messages.Reading_sourcesTitle, null);
        this.intake = intake;
        setDescription(Messages.Reading_sourcesMessage);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(area);
        table = new Columns<>(area, SWT.MULTI);
        table.add(Messages.Files_file, 3, path -> Isolate.of(path.getFileName()));
        table.add(Messages.Reading_recognised, 3, SourcesPage::recognised);
        table.add(Messages.Files_folder, 3, path -> Isolate.of(path.getParent()));
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 220).applyTo(table.control());
        table.viewer()
                .addDropSupport(
                        DND.DROP_COPY | DND.DROP_DEFAULT,
                        new Transfer[] {FileTransfer.getInstance()},
                        new FileDrop(table.viewer(), this::add));
        createButtons(area);
        options = new ReadingOptions(area, intake, this::validate);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(options.control());
        setControl(area);
        refresh();
    }

    private static String recognised(Path path) {
        if (Files.isDirectory(path)) {
            return Messages.Reading_automatic;
        }
        List<FormatReader> readers = Readings.recognise(path);
        boolean zip = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        if (readers.isEmpty()) {
            return zip ? Messages.Reading_automatic : Messages.Reading_unknownFormat;
        }
        return readers.stream().map(Format::label).collect(Collectors.joining(" · "));
    }

    private void createButtons(Composite area) {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        button(column, Messages.Files_add, this::addFiles);
        button(column, Messages.Files_addFolder, this::addFolder);
        button(column, Messages.Files_remove, this::remove);
        columns = button(column, Messages.Columns_button, this::chooseColumns);
    }

    private static Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void chooseColumns() {
        ArticleTables.first(intake.sources()).ifPresent(file -> {
            var names = ArticleTables.names(file, intake.charset());
            ProblemDialogs.show(getShell(), Messages.Columns_windowTitle, names).ifPresent(some -> {
                ColumnsDialog dialog = new ColumnsDialog(getShell(), some);
                if (dialog.open() == Window.OK) {
                    options.setFormat(ArticleTables.reader(file, dialog.columns()));
                }
            });
        });
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Reading_title);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.Reading_title);
        String folder = dialog.open();
        if (folder != null) {
            add(List.of(Path.of(folder)));
        }
    }

    /** Adds files and folders, as if they were dragged here. */
    void add(List<Path> paths) {
        intake.add(paths);
        refresh();
    }

    private void remove() {
        List<Path> selected = new ArrayList<>();
        for (Object path : table.viewer().getStructuredSelection()) {
            selected.add((Path) path);
        }
        intake.remove(selected);
        refresh();
    }

    private void refresh() {
        table.viewer().setInput(intake.sources());
        columns.setEnabled(ArticleTables.first(intake.sources()).isPresent());
        validate();
    }

    private void validate() {
        Optional<String> fault = options.fault();
        setErrorMessage(fault.orElse(null));
        setPageComplete(fault.isEmpty() && !intake.sources().isEmpty());
    }
}
