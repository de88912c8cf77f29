package org.isnad.ui.review.adjudication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.model.annotation.ReasonCode;
import org.isnad.review.adjudicate.Verdict;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Tags;

/**
 * What one can do with the unit at hand, each with its key: the decisions above, why below. Reason and note are set before the
 * decision and go with it.
 */
final class DecisionBar {

    private static final int NOTE = 220;

    private final Composite bar;
    private final Composite decisions;
    private final Map<Action, Button> buttons = new EnumMap<>(Action.class);
    private final Map<ReasonCode, Button> reasons = new EnumMap<>(ReasonCode.class);
    private final List<Button> readers = new ArrayList<>();
    private final Text note;
    private List<String> offered = List.of();
    private final BiConsumer<Action, String> perform;

    /**
     * @param rightToLeft how an empty note runs
     * @param perform does what is clicked
     */
    DecisionBar(Composite parent, boolean rightToLeft, BiConsumer<Action, String> perform) {
        this.perform = perform;
        bar = new Composite(parent, Window.getDefaultOrientation());
        GridLayout layout = new GridLayout(1, false);
        layout.marginHeight = 3;
        layout.verticalSpacing = 2;
        bar.setLayout(layout);
        decisions = row(bar);
        for (Action action : Action.DECISIONS) {
            Button button = button(decisions, SWT.PUSH, label(action.label(), action, null), action, null);
            button.setLayoutData(new RowData());
            buttons.put(action, button);
        }
        Composite why = new Composite(bar, SWT.NONE);
        GridLayout grid = new GridLayout(4, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        why.setLayout(grid);
        why.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(why, SWT.NONE).setText(AdjudicationMessages.Bar_reason);
        Composite codes = row(why);
        for (ReasonCode code : ReasonCode.values()) {
            String label = label(Tags.label(code), Action.REASON, code.name());
            reasons.put(code, button(codes, SWT.TOGGLE, label, Action.REASON, code.name()));
        }
        Label title = new Label(why, SWT.NONE);
        title.setText(label(AdjudicationMessages.Bar_note, Action.NOTE, null));
        int direction = rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        note = new Text(why, SWT.BORDER | SWT.SINGLE | direction);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.minimumWidth = NOTE;
        note.setLayoutData(wide);
    }

    Composite control() {
        return bar;
    }

    /** The field of the note. */
    Text note() {
        return note;
    }

    /** Offers the readings of these readers, before everything else. */
    void setReaders(List<String> names) {
        if (names.equals(offered)) {
            return;
        }
        offered = List.copyOf(names);
        readers.forEach(Button::dispose);
        readers.clear();
        for (int i = names.size() - 1; i >= 0; i--) {
            String number = String.valueOf(i + 1);
            String label = label(Isolate.of(names.get(i)), Action.TAKE, number);
            Button button = button(decisions, SWT.PUSH, label, Action.TAKE, number);
            button.moveAbove(null);
            readers.add(0, button);
        }
        bar.getParent().layout(true, true);
    }

    /**
     * Enables what can be done.
     *
     * @param present for each reader whether there is something to take
     */
    void enable(List<Boolean> present, Set<Action> possible) {
        for (int i = 0; i < readers.size(); i++) {
            readers.get(i).setEnabled(i < present.size() && present.get(i));
        }
        boolean moved = false;
        for (Map.Entry<Action, Button> entry : buttons.entrySet()) {
            boolean can = possible.contains(entry.getKey());
            boolean shown = can || possible.isEmpty() && Action.ALWAYS.contains(entry.getKey());
            RowData data = (RowData) entry.getValue().getLayoutData();
            moved |= data.exclude == shown;
            data.exclude = !shown;
            entry.getValue().setVisible(shown);
            entry.getValue().setEnabled(can);
        }
        if (moved) {
            bar.layout(true, true);
        }
        boolean any = !possible.isEmpty();
        reasons.values().forEach(button -> button.setEnabled(any));
        note.setEnabled(any);
    }

    /** Sets the reason, or takes it away where it is set already. */
    void toggle(ReasonCode code) {
        boolean set = reason() != code;
        reasons.forEach((each, button) -> button.setSelection(set && each == code));
    }

    /** The reason that is set, or null. */
    ReasonCode reason() {
        return reasons.entrySet().stream()
                .filter(entry -> entry.getValue().getSelection())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Shows what was said about a decision; nothing for null. */
    void show(ReasonCode code, String words) {
        reasons.forEach((each, button) -> button.setSelection(each == code));
        note.setText(words == null ? "" : words);
    }

    /** What is said now, by a reviewer. */
    Verdict verdict(String by) {
        return new Verdict(reason(), note.getText(), by);
    }

    private Button button(Composite parent, int style, String label, Action action, String value) {
        Button button = new Button(parent, style | SWT.NO_FOCUS);
        button.setText(label.replace("&", "&&"));
        button.addListener(SWT.Selection, event -> {
            if (action == Action.REASON) {
                // The toolkit has toggled it already.
                button.setSelection(!button.getSelection());
            }
            perform.accept(action, value);
        });
        return button;
    }

    private static String label(String label, Action action, String value) {
        return Keys.of(action.command(), value)
                .map(key -> Isolate.sentence(label + " (" + Isolate.of(key) + ")"))
                .orElse(label);
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginRight = 0;
        layout.marginBottom = 0;
        layout.center = true;
        layout.spacing = 4;
        row.setLayout(layout);
        row.setLayoutData(new GridData(
                SWT.FILL, SWT.CENTER, parent.getLayout() instanceof GridLayout grid && grid.numColumns == 1, false));
        return row;
    }
}
