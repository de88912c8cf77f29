package org.isnad.ui.annotate.editor.note;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.label.Isolate;

/** At most one of a few values, chosen with a modifier and its number; the same again takes it back. */
final class ToggleRow<T> {

    private final List<T> values;
    private final int modifier;
    private final List<Button> buttons = new ArrayList<>();
    private T chosen;

    /** @param modifier {@link SWT#MOD1} or {@link SWT#MOD3} */
    ToggleRow(Composite parent, String title, int modifier, List<T> values, List<String> labels) {
        this.values = List.copyOf(values);
        this.modifier = modifier;
        Group group = new Group(parent, SWT.NONE);
        String key = modifier == SWT.MOD1 ? EditorMessages.TagRow_control : EditorMessages.TagRow_alt;
        group.setText(NLS.bind(EditorMessages.TagRow_title, title, Isolate.of(key)));
        group.setLayout(new RowLayout());
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        for (int i = 0; i < this.values.size(); i++) {
            T value = this.values.get(i);
            Button button = new Button(group, SWT.CHECK);
            button.setText(Isolate.of(i + 1) + " " + labels.get(i));
            button.addListener(SWT.Selection, event -> choose(button.getSelection() ? value : null));
            buttons.add(button);
        }
    }

    /** Null for none. */
    T chosen() {
        return chosen;
    }

    void choose(T value) {
        chosen = value;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(values.get(i).equals(value));
        }
    }

    /** Chooses by modifier and digit; false for other keys. */
    boolean pressed(Event event) {
        int key = event.keyCode;
        int digit = key >= SWT.KEYPAD_0 && key <= SWT.KEYPAD_9 ? key - SWT.KEYPAD_0 : Character.digit(key, 10);
        if ((event.stateMask & SWT.MODIFIER_MASK) != modifier || digit < 1 || digit > values.size()) {
            return false;
        }
        T value = values.get(digit - 1);
        choose(value.equals(chosen) ? null : value);
        return true;
    }
}
