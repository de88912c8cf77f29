package org.isnad.ui.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.exchange.mapping.MappingRule;
import org.isnad.exchange.mapping.Slot;
import org.isnad.exchange.mapping.SlotSource;
import org.isnad.ui.exchange.Marks;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.TableKeys;

/** The parts of what a rule makes and where each comes from; the second column is edited by F2 or Enter. */
final class SlotTable {

    /** Choices that are seen without scrolling. */
    private static final int SHOWN = 12;

    private final MappingDraft draft;
    private final Consumer<MappingRule> changed;
    private final Columns<Slot> columns;
    private MappingRule rule;
    private Slot kept;

    /** @param changed is given the rule with a part from elsewhere */
    SlotTable(Composite parent, MappingDraft draft, Consumer<MappingRule> changed) {
        this.draft = draft;
        this.changed = changed;
        columns = new Columns<>(parent, SWT.SINGLE);
        columns.add(Messages.Mapping_part, 2, SlotLabels::of);
        TableViewerColumn from = columns.add(Messages.Mapping_from, 3, this::from);
        from.setEditingSupport(new Sources());
        TableKeys.enable(columns.viewer());
    }

    Control control() {
        return columns.control();
    }

    Columns<Slot> columns() {
        return columns;
    }

    /** @param shown null for none */
    void show(MappingRule shown) {
        boolean same = rule != null && shown != null && rule.target() == shown.target();
        rule = shown;
        if (same) {
            columns.viewer().refresh();
        } else {
            keep();
            columns.viewer().setInput(shown == null ? List.of() : shown.target().slots());
            if (shown != null && shown.target().slots().contains(kept)) {
                columns.viewer().setSelection(new StructuredSelection(kept), true);
            }
        }
    }

    /** A changed rule is put in the place of the former, and between them there is none: the chosen part stays chosen. */
    private void keep() {
        Slot selected = columns.selected();
        kept = selected == null ? kept : selected;
    }

    private SlotSource first(Slot slot) {
        List<SlotSource> sources = SlotSources.of(rule, slot);
        return sources.isEmpty() ? null : sources.get(0);
    }

    private String from(Slot slot) {
        List<SlotSource> sources = rule == null ? List.of() : rule.slots().getOrDefault(slot, List.of());
        return sources.isEmpty()
                ? Messages.Mapping_default
                : String.join(
                        " · ",
                        sources.stream()
                                .map(source -> SlotLabels.of(slot, source))
                                .toList());
    }

    private final class Sources extends EditingSupport {

        private List<SlotSource> offered = List.of();

        Sources() {
            super(columns.viewer());
        }

        @Override
        protected boolean canEdit(Object element) {
            return rule != null;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            Slot slot = (Slot) element;
            offered = new ArrayList<>(draft.offered(rule, slot));
            List<String> labels = new ArrayList<>(List.of(Messages.Mapping_default));
            offered.stream()
                    .map(source -> Marks.of(SlotLabels.of(slot, source)))
                    .forEach(labels::add);
            boolean free = slot.tags().isEmpty() && slot.sources().contains(SlotSource.From.CONSTANT);
            ComboBoxCellEditor editor = new ComboBoxCellEditor(
                    columns.viewer().getTable(), labels.toArray(String[]::new), free ? SWT.NONE : SWT.READ_ONLY);
            ((CCombo) editor.getControl()).setVisibleItemCount(SHOWN);
            editor.setActivationStyle(
                    ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
            return editor;
        }

        @Override
        protected Object getValue(Object element) {
            SlotSource source = first((Slot) element);
            if (source == null) {
                return 0;
            }
            for (int i = 0; i < offered.size(); i++) {
                SlotSource some = offered.get(i);
                if (some.from() == source.from()
                        && some.path().equals(source.path())
                        && some.constant().equals(source.constant())) {
                    return i + 1;
                }
            }
            return 0;
        }

        @Override
        protected void setValue(Object element, Object value) {
            Slot slot = (Slot) element;
            int index = (Integer) value;
            if (index == getValue(element).hashCode() && index > 0) {
                return;
            }
            changed.accept(index > 0 ? SlotSources.first(rule, slot, offered.get(index - 1)) : typed(slot));
        }

        /** What was written in place of a choice stands for itself. */
        private MappingRule typed(Slot slot) {
            for (Control child : columns.viewer().getTable().getChildren()) {
                if (child instanceof CCombo combo
                        && !combo.getText().isBlank()
                        && !combo.getText().equals(Messages.Mapping_default)
                        && combo.indexOf(combo.getText()) < 0) {
                    return SlotSources.first(
                            rule, slot, SlotSource.constant(combo.getText().strip()));
                }
            }
            return rule.with(slot);
        }
    }
}
