package org.isnad.ui.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.isnad.exchange.mapping.Slot;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.TableKeys;
import org.isnad.ui.label.Isolate;

/** The table of what each value of a feature stands for: one of the tags of a part, or words. */
final class ValuesDialog extends TitleAreaDialog {

    private final Map<String, Integer> occurring;
    private final Slot slot;
    private final List<String> tags;
    private final Map<String, String> meanings;
    private Columns<String> columns;

    /**
     * @param occurring how often each value occurs
     * @param slot whose tags are offered; for a part without tags, words
     * @param meanings what is decided so far
     */
    ValuesDialog(Shell shell, Map<String, Integer> occurring, Slot slot, Map<String, String> meanings) {
        super(shell);
        this.occurring = occurring;
        this.slot = slot;
        this.tags = slot.tags();
        this.meanings = new LinkedHashMap<>(meanings);
        setHelpAvailable(false);
    }

    /** Value to meaning, without those that have none. */
    Map<String, String> meanings() {
        return meanings;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Mapping_valuesTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Mapping_valuesTitle);
        setMessage(Messages.Mapping_valuesMessage);
        columns = new Columns<>(area, SWT.SINGLE);
        columns.add(Messages.Mapping_value, 1, this::value);
        columns.add(Messages.Mapping_valueMeans, 1, this::meaning).setEditingSupport(new Meanings());
        TableKeys.enable(columns.viewer());
        TreeSet<String> values = new TreeSet<>(occurring.keySet());
        values.addAll(meanings.keySet());
        columns.viewer().setInput(values);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 260).applyTo(columns.control());
        return area;
    }

    private String value(String value) {
        return NLS.bind(Messages.Mapping_occurs, Isolate.of(value), occurring.getOrDefault(value, 0));
    }

    private String meaning(String value) {
        String meaning = meanings.getOrDefault(value, "");
        return meaning.isEmpty() ? Messages.Mapping_default : TagLabels.of(slot, meaning);
    }

    private void decide(String value, String meaning) {
        if (meaning.isBlank()) {
            meanings.remove(value);
        } else {
            meanings.put(value, meaning.strip());
        }
        columns.viewer().refresh();
    }

    private final class Meanings extends EditingSupport {

        Meanings() {
            super(columns.viewer());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            if (tags.isEmpty()) {
                return new TextCellEditor(columns.viewer().getTable());
            }
            List<String> labels = new ArrayList<>(List.of(Messages.Mapping_default));
            tags.forEach(tag -> labels.add(TagLabels.of(slot, tag)));
            ComboBoxCellEditor editor =
                    new ComboBoxCellEditor(columns.viewer().getTable(), labels.toArray(String[]::new), SWT.READ_ONLY);
            ((CCombo) editor.getControl()).setVisibleItemCount(labels.size());
            editor.setActivationStyle(
                    ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
            return editor;
        }

        @Override
        protected Object getValue(Object element) {
            String meaning = meanings.getOrDefault((String) element, "");
            return tags.isEmpty() ? meaning : (Object) (tags.indexOf(meaning) + 1);
        }

        @Override
        protected void setValue(Object element, Object value) {
            String meaning = value instanceof Integer index ? index < 1 ? "" : tags.get(index - 1) : (String) value;
            decide((String) element, meaning);
        }
    }
}
