package org.isnad.ui.review.adjudication.card;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/** The fonts of the readings: that of the articles for their words, that of the window for the rest; disposed with a control. */
final class CardFonts {

    private static final List<String> FAMILIES = List.of("Noto Naskh Arabic", "Amiri", "DejaVu Sans");

    private final Font words;
    private final Font small;
    private final Font label;
    private final Font bold;

    CardFonts(Control owner) {
        FontData system = owner.getFont().getFontData()[0];
        String family = FAMILIES.stream()
                .filter(name -> owner.getDisplay().getFontList(name, true).length > 0)
                .findFirst()
                .orElse(system.getName());
        words = new Font(owner.getDisplay(), family, system.getHeight() + 2, SWT.NORMAL);
        small = new Font(owner.getDisplay(), family, system.getHeight(), SWT.NORMAL);
        label = new Font(owner.getDisplay(), system.getName(), Math.max(7, system.getHeight() - 1), SWT.NORMAL);
        bold = new Font(owner.getDisplay(), system.getName(), system.getHeight(), SWT.BOLD);
        owner.addListener(SWT.Dispose, event -> {
            words.dispose();
            small.dispose();
            label.dispose();
            bold.dispose();
        });
    }

    /** For what differs. */
    Font words() {
        return words;
    }

    /** For what agrees. */
    Font small() {
        return small;
    }

    /** For the names of slots. */
    Font label() {
        return label;
    }

    /** For readers and titles. */
    Font bold() {
        return bold;
    }
}
