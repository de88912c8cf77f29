package org.isnad.ui.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.exchange.mapping.MappingRule;
import org.isnad.exchange.mapping.Slot;
import org.isnad.exchange.mapping.SlotSource;
import org.isnad.exchange.mapping.SlotSource.From;
import org.isnad.ui.exchange.Messages;

/** Buttons under the parts of a rule: the table of values, one more source of a part, and one less. */
final class SlotButtons {

    private final MappingDraft draft;
    private final Consumer<MappingRule> changed;
    private final Composite area;
    private final Button values;
    private final Button add;
    private final Button remove;
    private MappingRule rule;
    private Slot slot;

    /** @param changed is given the rule with a part from elsewhere */
    SlotButtons(Composite parent, MappingDraft draft, Consumer<MappingRule> changed) {
        this.draft = draft;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        values = button(Messages.Mapping_values, this::editValues);
        add = button(
                Messages.Mapping_addSource,
                () -> ask(
                        draft.offered(rule, slot).stream()
                                .filter(source -> !SlotSources.of(rule, slot).contains(source)),
                        source -> SlotSources.added(rule, slot, source)));
        remove = button(
                Messages.Mapping_removeSource,
                () -> ask(SlotSources.of(rule, slot).stream(), source -> SlotSources.removed(rule, slot, source)));
        show(null, null);
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** @param chosen the part; null for none */
    void show(MappingRule shown, Slot chosen) {
        rule = shown;
        slot = chosen;
        boolean some = rule != null && slot != null;
        values.setEnabled(some && feature().isPresent());
        add.setEnabled(some);
        remove.setEnabled(some && !SlotSources.of(rule, slot).isEmpty());
    }

    private Optional<SlotSource> feature() {
        return SlotSources.of(rule, slot).stream()
                .filter(source -> source.from() == From.FEATURE)
                .findFirst();
    }

    private void editValues() {
        SlotSource source = feature().orElseThrow();
        ValuesDialog dialog =
                new ValuesDialog(area.getShell(), draft.values(rule.type(), source.path()), slot, source.values());
        if (dialog.open() == Window.OK) {
            SlotSource other = SlotSource.feature(source.path(), dialog.meanings());
            changed.accept(SlotSources.replaced(rule, slot, source, other));
        }
    }

    private interface Change {
        MappingRule by(SlotSource source);
    }

    private void ask(Stream<SlotSource> sources, Change change) {
        Menu menu = new Menu(area);
        List<SlotSource> offered = sources.toList();
        for (SlotSource source : offered) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(SlotLabels.of(slot, source).replace("&", "&&"));
            item.addListener(SWT.Selection, event -> changed.accept(change.by(source)));
        }
        // Disposed after the choice, which comes after the menu is hidden.
        menu.addListener(SWT.Hide, event -> area.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(!offered.isEmpty());
    }
}
