package org.isnad.ui.annotate.editor.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
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

/** The tags of a set as a row of buttons, to be chosen with a modifier and a digit; 0 is the tenth. */
public final class TagRow<E extends Enumerator> {

    private static final int TENTH = 10;

    private final List<E> tags;
    private final int modifier;
    private final List<Button> buttons = new ArrayList<>();
    private E chosen;

    /** @param modifier {@link SWT#MOD1} or {@link SWT#MOD3} */
    public TagRow(Composite parent, String title, List<E> tags, E chosen, int modifier, Function<E, String> labels) {
        this.tags = List.copyOf(tags);
        this.modifier = modifier;
        Group group = new Group(parent, SWT.NONE);
        String key = modifier == SWT.MOD1 ? EditorMessages.TagRow_control : EditorMessages.TagRow_alt;
        group.setText(NLS.bind(EditorMessages.TagRow_title, title, Isolate.of(key)));
        RowLayout layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = 0;
        group.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.widthHint = ChoiceBox.WIDTH;
        group.setLayoutData(data);
        for (E tag : this.tags) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(Isolate.of((buttons.size() + 1) % TENTH) + " " + labels.apply(tag));
            button.addListener(SWT.Selection, event -> this.chosen = button.getSelection() ? tag : this.chosen);
            buttons.add(button);
        }
        choose(chosen);
    }

    public E chosen() {
        return chosen;
    }

    public void choose(E tag) {
        chosen = tag;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(tags.get(i) == tag);
        }
    }

    /** Chooses by modifier and digit; false for other keys. */
    public boolean pressed(Event event) {
        int index = (event.stateMask & SWT.MODIFIER_MASK) == modifier ? index(event.keyCode) : -1;
        if (index < 0 || index >= tags.size()) {
            return false;
        }
        choose(tags.get(index));
        return true;
    }

    private static int index(int key) {
        int digit = key >= SWT.KEYPAD_0 && key <= SWT.KEYPAD_9 ? key - SWT.KEYPAD_0 : Character.digit(key, TENTH);
        return digit < 0 ? -1 : Math.floorMod(digit - 1, TENTH);
    }
}
