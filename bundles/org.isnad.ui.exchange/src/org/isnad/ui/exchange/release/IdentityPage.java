package org.isnad.ui.exchange.release;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.release.SettingsFile;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;

/** What the dataset is called, who made it, and whom to ask. */
final class IdentityPage extends SettingsPage {

    IdentityPage(ReleaseDraft draft) {
        super(
                "identity",
                Messages.Release_identityTitle,
                NLS.bind(Messages.Release_identityMessage, Isolate.of(SettingsFile.NAME)),
                draft,
                Entry.RELEASED);
    }

    @Override
    void fill(Form form) {
        form.line(Entry.TITLE);
        form.line(Entry.VERSION);
        form.line(Entry.RELEASED);
        form.paragraph(Entry.DESCRIPTION, 4);
        form.paragraph(Entry.AUTHORS, 3);
        form.line(Entry.CONTACT);
        form.line(Entry.URL);
        form.line(Entry.KEYWORDS);
    }
}
