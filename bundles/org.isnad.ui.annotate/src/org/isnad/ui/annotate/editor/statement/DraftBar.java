package org.isnad.ui.annotate.editor.statement;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.annotate.editor.EditorMessages;

/** The bar over the text with a chip for each slot of a statement in the making; it is there only as long. */
final class DraftBar {

    private final Composite bar;
    private final Composite row;
    private final Map<DraftSlot, Label> chips = new EnumMap<>(DraftSlot.class);
    private final Label hint;
    private final Button finish;

    /** @param activate hears which chip was clicked */
    DraftBar(Composite parent, Consumer<DraftSlot> activate, Runnable accept, Runnable cancel) {
        bar = new Composite(parent, Window.getDefaultOrientation());
        bar.setLayout(new GridLayout(3, false));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        bar.setLayoutData(data);
        bar.setVisible(false);
        row = new Composite(bar, SWT.NONE);
        row.setLayout(new RowLayout());
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        for (DraftSlot slot : DraftSlot.values()) {
            chips.put(slot, chip(slot, activate));
        }
        hint = new Label(bar, SWT.NONE);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        finish = button(EditorMessages.Draft_finish, accept);
        button(EditorMessages.Draft_cancel, cancel);
    }

    /** Shows a draft, or hides the bar for null. */
    void show(StatementDraft draft, SlotTexts texts) {
        if (draft != null) {
            chips.forEach((slot, chip) -> show(chip, texts.chip(draft, slot), slot == draft.active()));
            String wanted = texts.hint(draft.active());
            hint.setText(draft.isComplete() ? wanted + "  ·  " + EditorMessages.Draft_ready : wanted);
            finish.setEnabled(draft.isComplete());
        }
        ((GridData) bar.getLayoutData()).exclude = draft == null;
        bar.setVisible(draft != null);
        bar.getParent().layout(true, true);
    }

    private Label chip(DraftSlot slot, Consumer<DraftSlot> activate) {
        Label chip = new Label(row, SWT.BORDER);
        chip.addListener(SWT.MouseDown, event -> activate.accept(slot));
        return chip;
    }

    private static void show(Label chip, String text, boolean active) {
        Display display = chip.getDisplay();
        chip.setText(" " + text.replace("&", "&&") + " ");
        chip.setBackground(active ? display.getSystemColor(SWT.COLOR_LIST_SELECTION) : null);
        chip.setForeground(active ? display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : null);
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH | SWT.NO_FOCUS);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
