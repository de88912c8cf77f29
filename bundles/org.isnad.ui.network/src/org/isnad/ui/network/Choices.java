package org.isnad.ui.network;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.label.Isolate;

/** A labelled list of choices, of which one is taken; as wide as the longest, and where there is no room for it a tip has it. */
final class Choices<T> {

    private final Combo combo;
    private final Function<T, String> name;
    private List<T> items = List.of();

    Choices(Composite parent, String label, Function<T, String> name, Runnable changed) {
        this.name = name;
        new Label(parent, SWT.NONE).setText(label);
        // Left to right also in a mirrored window, where GTK would cut the beginning of the label.
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            tell();
            changed.run();
        });
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    /** Offers these and keeps what is taken where it is among them, else takes the first. */
    void offer(List<T> offered) {
        T taken = taken();
        items = List.copyOf(offered);
        combo.setItems(items.stream().map(name).map(Choices::whole).toArray(String[]::new));
        combo.select(taken == null ? 0 : Math.max(0, items.indexOf(taken)));
        tell();
    }

    private void tell() {
        int index = combo.getSelectionIndex();
        combo.setToolTipText(index < 0 ? null : combo.getItem(index));
    }

    /** Of two scripts it keeps the direction of the user's language; of one it needs no marks, which would make it taller. */
    private static String whole(String name) {
        boolean arabic = name.codePoints().anyMatch(point -> point >= 0x600 && point < 0x700);
        boolean latin = name.codePoints().anyMatch(point -> point < 0x250 && Character.isLetter(point));
        return arabic && latin ? Isolate.sentence(name) : name;
    }

    /** @param item one of those offered */
    void take(T item) {
        combo.select(items.indexOf(item));
        tell();
    }

    /** Null for none. */
    T taken() {
        int index = combo.getSelectionIndex();
        return index < 0 ? null : items.get(index);
    }

    Combo control() {
        return combo;
    }
}
