package org.isnad.ui.exchange.release;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.ui.exchange.Messages;

/** The licences, whether the texts go along, and the formats beside JSON Lines, which only a release with texts has. */
final class ContentsPage extends SettingsPage {

    private static final List<String> LICENSES =
            List.of("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC0-1.0", "ODC-By-1.0");

    private final List<Button> formats = new ArrayList<>();

    ContentsPage(ReleaseDraft draft) {
        super("contents", Messages.Release_contentsTitle, Messages.Release_contentsMessage, draft);
    }

    @Override
    void fill(Form form) {
        form.proposals(Entry.LICENSE, LICENSES);
        form.proposals(Entry.TEXT_LICENSE, LICENSES);
        form.paragraph(Entry.TEXT_LICENSE_NOTE, 3);
        Composite choice = column(form.area());
        texts(choice, Messages.Release_textsWith, true);
        texts(choice, Messages.Release_textsWithout, false);
        form.label(Messages.Release_formats, SWT.BEGINNING);
        Composite column = column(form.area());
        for (String id : ReleaseSettings.FORMATS) {
            format(column, id, Formats.writer(id).map(FormatWriter::label).orElse(id));
        }
        enable();
    }

    private static Composite column(Composite area) {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        boolean labelled = area.getChildren().length % 2 == 0;
        GridDataFactory.fillDefaults().span(labelled ? 1 : 2, 1).applyTo(column);
        return column;
    }

    private void texts(Composite parent, String label, boolean with) {
        Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
        button.setText(label);
        button.setSelection(draft().withTexts() == with);
        GridDataFactory.fillDefaults().hint(Form.WIDTH, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                draft().setWithTexts(with);
                enable();
            }
        });
    }

    private void format(Composite parent, String id, String label) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setSelection(draft().hasFormat(id));
        button.addListener(SWT.Selection, event -> draft().setFormat(id, button.getSelection()));
        formats.add(button);
    }

    private void enable() {
        formats.forEach(button -> button.setEnabled(draft().withTexts()));
    }
}
