package org.isnad.ui.exchange.reading;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.Format;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.Formats;
import org.isnad.exchange.article.NamePattern;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.article.Encoding;

/** How files are to be read: format, encoding, annotator, type system, and what their names tell. */
final class ReadingOptions {

    private static final int COLUMNS = 3;

    private final Intake intake;
    private final Runnable changed;
    private final Composite area;
    private final Combo format;
    private final Text typeSystem;
    private final Text pattern;

    /** @param changed run after each change of what may be wrong */
    ReadingOptions(Composite parent, Intake intake, Runnable changed) {
        this.intake = intake;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(area);
        format = combo(Messages.Reading_format, Messages.Reading_automatic);
        createFormat();
        createEncoding();
        Text annotator = text(Messages.Reading_annotator, SWT.NONE, 2);
        annotator.setMessage(Messages.Reading_annotatorHint);
        annotator.addModifyListener(event -> intake.setAnnotator(annotator.getText()));
        pattern = text(Messages.Reading_pattern, SWT.LEFT_TO_RIGHT, 2);
        pattern.setMessage("{outlet}_{date}_{title}");
        pattern.addModifyListener(event -> takePattern());
        typeSystem = text(Messages.Reading_typeSystem, SWT.LEFT_TO_RIGHT, 1);
        typeSystem.setMessage(Messages.Reading_typeSystemHint);
        typeSystem.addModifyListener(event -> takeTypeSystem());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Export_browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    Composite control() {
        return area;
    }

    private void createFormat() {
        List<FormatReader> readers = Formats.readers();
        readers.forEach(reader -> format.add(reader.label()));
        format.addListener(SWT.Selection, event -> {
            int index = format.getSelectionIndex() - 1;
            intake.setFormat(index < 0 ? Optional.empty() : Optional.of(readers.get(index)));
        });
    }

    private void createEncoding() {
        List<Charset> charsets = Encoding.offered();
        Combo encoding = combo(Messages.Encoding_label, Messages.Encoding_automatic);
        charsets.forEach(charset -> encoding.add(charset.name()));
        encoding.addListener(SWT.Selection, event -> {
            int index = encoding.getSelectionIndex() - 1;
            intake.setCharset(index < 0 ? null : charsets.get(index));
        });
    }

    private Combo combo(String label, String first) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        combo.add(first);
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    private Text text(String label, int style, int columns) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER | style);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(columns, 1)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        return text;
    }

    /** A reader with columns that were chosen, in place of the one that guesses them. */
    void setFormat(FormatReader reader) {
        intake.setFormat(Optional.of(reader));
        format.select(Formats.readers().stream().map(Format::id).toList().indexOf(reader.id()) + 1);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.xml", "*"});
        String file = dialog.open();
        if (file != null) {
            typeSystem.setText(file);
        }
    }

    private void takePattern() {
        intake.setPattern(
                pattern.getText().isBlank()
                        ? Optional.empty()
                        : NamePattern.of(pattern.getText().strip()).toOptional());
        changed.run();
    }

    private void takeTypeSystem() {
        intake.setTypeSystem(typeSystemFile());
        changed.run();
    }

    private Optional<Path> typeSystemFile() {
        try {
            return Optional.of(Path.of(typeSystem.getText().strip())).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with what was written, a sentence; empty when nothing is. */
    Optional<String> fault() {
        if (!typeSystem.getText().isBlank() && typeSystemFile().isEmpty()) {
            return Optional.of(Messages.Reading_badTypeSystem);
        }
        Outcome<NamePattern> told = NamePattern.of(pattern.getText().strip());
        return pattern.getText().isBlank() || told.isPresent()
                ? Optional.empty()
                : told.problems().stream().findFirst().map(Problem::message);
    }
}
