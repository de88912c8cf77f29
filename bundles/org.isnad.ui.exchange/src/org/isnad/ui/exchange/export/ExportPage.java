package org.isnad.ui.exchange.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.exchange.FormatWriter;
import org.isnad.ui.exchange.FolderField;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;

/** First page of an export: the format and what it cannot hold, the layer, the folder. */
final class ExportPage extends WizardPage {

    static final int COLUMNS = 3;
    static final int WIDTH = 560;

    private final ExportChoice choice;
    private FormatTree formats;
    private Label explanation;
    private FolderField folder;

    ExportPage(ExportChoice choice) {
        super("export", Messages.Export_title, null);
        this.choice = choice;
        setDescription(Messages.Export_message);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(area);
        createFormats(area);
        createLayers(area);
        createFolder(area);
        setControl(area);
        validate();
    }

    private void createFormats(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Export_format);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        formats = new FormatTree(area, choice.formats());
        new Label(area, SWT.NONE);
        explanation = new Label(area, SWT.WRAP);
        // Room for the longest explanation, so that nothing below moves.
        wide().hint(WIDTH, 5 * formats.lineHeight()).applyTo(explanation);
        formats.select(choice.format());
        formats.onSelection(() -> {
            formats.selected().ifPresent(choice::setFormat);
            validate();
        });
    }

    private void createLayers(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Export_layer);
        Combo layers = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        choice.layers().forEach(layer -> layers.add(label(layer)));
        layers.select(choice.layers().indexOf(choice.layer()));
        wide().applyTo(layers);
        layers.addListener(
                SWT.Selection, event -> choice.setLayer(choice.layers().get(layers.getSelectionIndex())));
    }

    private static String label(Optional<String> layer) {
        return layer.map(name -> NLS.bind(Messages.Export_annotator, Isolate.of(name)))
                .orElse(Messages.Export_gold);
    }

    private void createFolder(Composite area) {
        folder = new FolderField(area, Messages.Export_folder, choice.folderText(), () -> {
            choice.setFolder(folder.text());
            validate();
        });
    }

    private static GridDataFactory wide() {
        return GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1);
    }

    private void validate() {
        boolean chosen = formats.selected().isPresent();
        explanation.setText(formats.selected().map(ExportPage::explanation).orElse(""));
        boolean usable = choice.folder().isPresent();
        setErrorMessage(!chosen ? Messages.Export_chooseFormat : usable ? null : Messages.Export_badFolder);
        setPageComplete(chosen && usable);
    }

    /** For whom the format is, its files, and what it cannot hold, each in a line. */
    private static String explanation(FormatWriter format) {
        String files = NLS.bind(Messages.Export_files, Isolate.of(String.join(", ", format.patterns())));
        return Stream.of(Purposes.of(format), files, format.cannotHold())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
