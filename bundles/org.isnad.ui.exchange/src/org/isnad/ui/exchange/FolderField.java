package org.isnad.ui.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A labelled field for a folder with a button to browse; it takes three columns of a grid. */
public final class FolderField {

    private final Text text;

    /**
     * @param begin what stands in it at first
     * @param changed run after each change
     */
    public FolderField(Composite area, String label, String begin, Runnable changed) {
        new Label(area, SWT.NONE).setText(label);
        // Paths run from the left.
        text = new Text(area, SWT.BORDER | SWT.LEFT_TO_RIGHT);
        text.setText(begin);
        text.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(360, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Export_browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.SAVE);
        path().ifPresent(path -> dialog.setFilterPath(path.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    public String text() {
        return text.getText().strip();
    }

    /** The folder, there or to be made; empty while the text is no absolute path or names a file. */
    public Optional<Path> path() {
        return path(text());
    }

    /** The folder of a text; empty for one that is no absolute path or names a file. */
    public static Optional<Path> path(String text) {
        try {
            Path path = Path.of(text);
            boolean usable = path.isAbsolute() && (!Files.exists(path) || Files.isDirectory(path));
            return usable ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
