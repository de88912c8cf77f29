package org.isnad.ui.exchange.article;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.ui.exchange.Messages;

/** The encoding of the chosen files, which the user can override, and the text as it reads so, right-to-left. */
final class EncodingArea {

    /** What a person looks at to see whether an encoding is right. */
    private static final int PREVIEW = 4000;

    private final Combo combo;
    private final Text preview;
    private final List<Charset> choices = new ArrayList<>();

    EncodingArea(Composite parent, Consumer<Charset> chooser) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Encoding_label);
        combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        combo.add(Messages.Encoding_automatic);
        choices.add(null);
        for (Charset charset : Encoding.offered()) {
            combo.add(charset.name());
            choices.add(charset);
        }
        combo.addListener(SWT.Selection, event -> chooser.accept(choices.get(combo.getSelectionIndex())));
        preview = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.RIGHT_TO_LEFT);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(640, 180)
                .applyTo(preview);
        show(List.of());
    }

    /** Shows the first of these files; the choice is for all of them. */
    void show(List<Candidate> files) {
        combo.setEnabled(!files.isEmpty());
        if (files.isEmpty()) {
            combo.deselectAll();
            preview.setText("");
            return;
        }
        Candidate first = files.get(0);
        combo.select(choices.indexOf(first.chosen().orElse(null)));
        preview.setText(first.fault().orElseGet(() -> excerpt(first.text())));
    }

    /** The begin of a text, not cut inside a pair of surrogates. */
    static String excerpt(String text) {
        if (text.length() <= PREVIEW) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(PREVIEW - 1)) ? PREVIEW - 1 : PREVIEW;
        return text.substring(0, end) + "…";
    }
}
