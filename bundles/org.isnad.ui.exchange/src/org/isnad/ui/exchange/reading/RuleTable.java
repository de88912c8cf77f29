package org.isnad.ui.exchange.reading;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.mapping.MappingRule;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;

/** The rules of a mapping in their order, with buttons to change, load and save them. */
final class RuleTable {

    private final MappingDraft draft;
    private final Supplier<Mapping> guess;
    private final Runnable changed;
    private final Columns<MappingRule> columns;

    /**
     * @param guess a first guess for the documents
     * @param changed run when the rules are others, or another is chosen
     */
    RuleTable(Composite parent, MappingDraft draft, Supplier<Mapping> guess, Runnable changed) {
        this.draft = draft;
        this.guess = guess;
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        columns = new Columns<>(area, SWT.SINGLE);
        columns.add(Messages.Mapping_type, 3, rule -> Isolate.of(rule.type()));
        columns.add(Messages.Mapping_condition, 2, SlotLabels::condition);
        columns.add(Messages.Mapping_becomes, 2, rule -> SlotLabels.of(rule.target()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns.control());
        columns.viewer().addSelectionChangedListener(event -> changed.run());
        columns.viewer().addOpenListener(event -> edit());
        createButtons(area);
    }

    private void createButtons(Composite area) {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        button(column, Messages.Mapping_add, this::add);
        button(column, Messages.Mapping_edit, this::edit);
        button(column, Messages.Mapping_remove, this::remove);
        button(column, Messages.Mapping_up, () -> move(-1));
        button(column, Messages.Mapping_down, () -> move(1));
        button(column, Messages.Mapping_suggest, () -> take(guess.get()));
        button(column, Messages.Mapping_load, this::load);
        button(column, Messages.Mapping_save, this::save);
    }

    private static void button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    /** The chosen rule, or null. */
    MappingRule selected() {
        return columns.selected();
    }

    /** Puts another rule in the place of the chosen one. */
    void replaceSelected(MappingRule rule) {
        int index = index();
        if (index >= 0) {
            draft.replace(index, rule);
            refresh(index);
        }
    }

    /** Shows the rules as they are now and chooses the first. */
    void refresh() {
        refresh(0);
    }

    private void refresh(int chosen) {
        columns.viewer().setInput(draft.rules());
        int last = draft.rules().size() - 1;
        if (last >= 0) {
            MappingRule rule = draft.rules().get(Math.min(chosen, last));
            columns.viewer().setSelection(new StructuredSelection(rule), true);
        } else {
            changed.run();
        }
    }

    private int index() {
        return columns.viewer().getTable().getSelectionIndex();
    }

    private void add() {
        RuleDialog dialog = new RuleDialog(columns.control().getShell(), draft, null);
        if (dialog.open() == Window.OK) {
            draft.add(dialog.rule());
            refresh(draft.rules().size() - 1);
        }
    }

    private void edit() {
        if (selected() != null) {
            RuleDialog dialog = new RuleDialog(columns.control().getShell(), draft, selected());
            if (dialog.open() == Window.OK) {
                replaceSelected(dialog.rule());
            }
        }
    }

    private void remove() {
        int index = index();
        if (index >= 0) {
            draft.remove(index);
            refresh(index);
        }
    }

    private void move(int by) {
        int index = index();
        if (index >= 0) {
            refresh(draft.move(index, by));
        }
    }

    private void take(Mapping mapping) {
        draft.take(mapping);
        refresh();
    }

    private void load() {
        String file = dialog(SWT.OPEN).open();
        if (file != null) {
            ProblemDialogs.show(columns.control().getShell(), Messages.Mapping_title, Mapping.read(Path.of(file)))
                    .ifPresent(this::take);
        }
    }

    private void save() {
        FileDialog dialog = dialog(SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName("mapping.json");
        String file = dialog.open();
        if (file != null) {
            ProblemDialogs.show(
                    columns.control().getShell(),
                    Messages.Mapping_title,
                    draft.mapping().write(Path.of(file)));
        }
    }

    private FileDialog dialog(int style) {
        FileDialog dialog = new FileDialog(columns.control().getShell(), style);
        dialog.setFilterExtensions(new String[] {"*.json"});
        return dialog;
    }
}
