package org.isnad.ui.exchange.release;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The labelled fields of a page, each kept in step with the draft. */
final class Form {

    static final int WIDTH = 620;

    private static final int COLUMNS = 2;

    private final Composite area;
    private final ReleaseDraft draft;
    private final Runnable changed;

    Form(Composite parent, ReleaseDraft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(area);
    }

    Composite area() {
        return area;
    }

    /** A field of one line. */
    void line(Entry entry) {
        label(entry.label(), SWT.CENTER);
        int direction = entry.isLeftToRight() ? SWT.LEFT_TO_RIGHT : SWT.NONE;
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE | direction);
        text.setText(draft.text(entry));
        text.addModifyListener(event -> set(entry, text.getText()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        hint(entry);
    }

    /** A field of several lines; Tab leaves it. */
    void paragraph(Entry entry, int lines) {
        label(entry.label(), SWT.BEGINNING);
        Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setText(draft.text(entry));
        text.addModifyListener(event -> set(entry, text.getText()));
        text.addTraverseListener(event ->
                event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, lines * text.getLineHeight())
                .applyTo(text);
        hint(entry);
    }

    /** A field with proposals, in which anything else can be written too. */
    void proposals(Entry entry, List<String> proposals) {
        label(entry.label(), SWT.CENTER);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        proposals.forEach(combo::add);
        combo.setText(draft.text(entry));
        combo.addModifyListener(event -> set(entry, combo.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    }

    /** A label in the first column. */
    void label(String text, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
    }

    private void hint(Entry entry) {
        if (!entry.hint().isEmpty()) {
            new Label(area, SWT.NONE);
            new Label(area, SWT.NONE).setText(entry.hint());
        }
    }

    private void set(Entry entry, String text) {
        draft.set(entry, text);
        changed.run();
    }
}
