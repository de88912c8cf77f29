package org.isnad.ui.annotate.preferences;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.isnad.ui.annotate.editor.draw.LegendBar;
import org.isnad.ui.canvas.MarkLayer;

/** A check box for each layer of marks; kept are the names of those that are not shown. */
final class LayersField extends FieldEditor {

    private static final String SEPARATOR = ",";

    private final Map<MarkLayer, Button> boxes = new LinkedHashMap<>();
    private Group group;

    LayersField(String key, Composite parent) {
        init(key, PreferenceMessages.Editor_layers);
        createControl(parent);
    }

    @Override
    protected void doFillIntoGrid(Composite parent, int columns) {
        group = new Group(parent, SWT.NONE);
        group.setText(getLabelText());
        group.setLayout(new GridLayout(3, false));
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, columns, 1));
        for (MarkLayer layer : MarkLayer.values()) {
            Button box = new Button(group, SWT.CHECK);
            box.setText(LegendBar.name(layer));
            boxes.put(layer, box);
        }
    }

    @Override
    protected void adjustForNumColumns(int columns) {
        ((GridData) group.getLayoutData()).horizontalSpan = columns;
    }

    @Override
    protected void doLoad() {
        show(getPreferenceStore().getString(getPreferenceName()));
    }

    @Override
    protected void doLoadDefault() {
        show(getPreferenceStore().getDefaultString(getPreferenceName()));
    }

    @Override
    protected void doStore() {
        String hidden = boxes.entrySet().stream()
                .filter(box -> !box.getValue().getSelection())
                .map(box -> box.getKey().name())
                .sorted()
                .collect(Collectors.joining(SEPARATOR));
        getPreferenceStore().setValue(getPreferenceName(), hidden);
    }

    @Override
    public int getNumberOfControls() {
        return 1;
    }

    private void show(String hiddenNames) {
        Set<String> hidden = new TreeSet<>(Arrays.asList(hiddenNames.split(SEPARATOR)));
        boxes.forEach((layer, box) -> box.setSelection(!hidden.contains(layer.name())));
    }
}
