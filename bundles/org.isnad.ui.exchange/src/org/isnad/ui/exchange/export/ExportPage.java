package org.isnad.ui.exchange.export;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.isnad.exchange.FormatWriter;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;

/** The only page of an export: the format and what it cannot hold, the layer, the folder. */
final class ExportPage extends WizardPage {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 480;

    private final ExportChoice choice;
    private Label cannotHold;
    private Text folder;

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
        List formats = new List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        choice.formats().forEach(format -> formats.add(format.label()));
        formats.select(choice.formats().indexOf(choice.format()));
        wide().hint(WIDTH, 5 * formats.getItemHeight()).applyTo(formats);
        new Label(area, SWT.NONE);
        cannotHold = new Label(area, SWT.WRAP);
        wide().hint(WIDTH, SWT.DEFAULT).applyTo(cannotHold);
        formats.addListener(SWT.Selection, event -> {
            choice.setFormat(choice.formats().get(formats.getSelectionIndex()));
            validate();
            area.layout(true, true);
        });
    }

    private void createLayers(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Export_layer);
        Combo layers = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
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
        new Label(area, SWT.NONE).setText(Messages.Export_folder);
        // Paths run from the left.
        folder = new Text(area, SWT.BORDER | SWT.LEFT_TO_RIGHT);
        folder.setText(choice.folderText());
        folder.addModifyListener(event -> {
            choice.setFolder(folder.getText());
            validate();
        });
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Export_browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private static GridDataFactory wide() {
        return GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        choice.folder().ifPresent(path -> dialog.setFilterPath(path.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void validate() {
        FormatWriter format = choice.format();
        cannotHold.setText(format.cannotHold());
        boolean usable = choice.folder().isPresent();
        setErrorMessage(usable ? null : Messages.Export_badFolder);
        setPageComplete(usable);
    }
}
