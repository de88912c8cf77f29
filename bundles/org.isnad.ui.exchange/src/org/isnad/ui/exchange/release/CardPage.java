package org.isnad.ui.exchange.release;

import org.isnad.ui.exchange.Messages;

/** Paragraphs of the card that only people can write. */
final class CardPage extends SettingsPage {

    CardPage(ReleaseDraft draft) {
        super("card", Messages.Release_cardTitle, Messages.Release_cardMessage, draft);
    }

    @Override
    void fill(Form form) {
        for (Entry entry : Entry.values()) {
            if (entry.isNote()) {
                form.paragraph(entry, 2);
            }
        }
        form.paragraph(Entry.CHANGES, 2);
    }
}
