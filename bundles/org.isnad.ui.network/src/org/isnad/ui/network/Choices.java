package org.isnad.ui.network;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.label.Isolate;

/** A labelled list of choices, of which one is taken; as wide as the longest. Its tip has the whole name and what it does. */
final class Choices<T> {

    private final Combo combo;
    private final Function<T, String> name;
    private final Label label;
    private Function<T, String> meaning = item -> "";
    private List<T> items = List.of();

    Choices(Composite parent, String title, Function<T, String> name, Runnable changed) {
        this.name = name;
        label = new Label(parent, SWT.NONE);
        label.setText(title);
        // Left to right also in a mirrored window, where GTK would cut the beginning of the label.
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            tell();
            changed.run();
        });
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    /**
     * @param tip what it is that is chosen, for the label
     * @param means what each choice does, "" for nothing to say
     */
    Choices<T> explained(String tip, Function<T, String> means) {
        label.setToolTipText(tip);
        meaning = means;
        return this;
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
        T item = taken();
        if (item == null) {
            combo.setToolTipText(null);
            return;
        }
        String means = meaning.apply(item);
        String whole = combo.getItem(combo.getSelectionIndex());
        combo.setToolTipText(means.isEmpty() ? whole : whole + "\n" + Isolate.sentence(means));
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
