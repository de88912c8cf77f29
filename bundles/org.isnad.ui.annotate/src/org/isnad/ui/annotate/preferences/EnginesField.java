package org.isnad.ui.annotate.preferences;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.isnad.ui.Jobs;
import org.isnad.ui.label.Isolate;

/** The files of the user's own engines, in the order in which they run; one can be tried out. */
final class EnginesField extends FieldEditor {

    private Composite area;
    private List list;
    private Label verdict;
    private Button remove;
    private Button test;

    EnginesField(String key, Composite parent) {
        init(key, PreferenceMessages.Engines_label);
        createControl(parent);
    }

    @Override
    protected void doFillIntoGrid(Composite parent, int columns) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, columns, 1));
        Label label = new Label(area, SWT.NONE);
        label.setText(getLabelText());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        // Paths run from left to right in every language.
        list = new List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.LEFT_TO_RIGHT);
        GridData rows = new GridData(SWT.FILL, SWT.FILL, true, true, 1, 3);
        rows.heightHint = 6 * list.getItemHeight();
        rows.widthHint = 320;
        list.setLayoutData(rows);
        list.addListener(SWT.Selection, event -> chosen());
        button(PreferenceMessages.Engines_add, this::add);
        remove = button(PreferenceMessages.Engines_remove, this::remove);
        test = button(PreferenceMessages.Engines_test, this::test);
        verdict = new Label(area, SWT.WRAP);
        GridData sentence = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        sentence.widthHint = 320;
        sentence.heightHint = 4 * list.getItemHeight();
        verdict.setLayoutData(sentence);
    }

    @Override
    protected void adjustForNumColumns(int columns) {
        ((GridData) area.getLayoutData()).horizontalSpan = columns;
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
        getPreferenceStore().setValue(getPreferenceName(), String.join("\n", list.getItems()));
    }

    @Override
    public int getNumberOfControls() {
        return 1;
    }

    private void show(String lines) {
        list.setItems(lines.lines().filter(line -> !line.isBlank()).toArray(String[]::new));
        chosen();
    }

    private void chosen() {
        boolean one = list.getSelectionIndex() >= 0;
        remove.setEnabled(one);
        test.setEnabled(one);
        verdict.setText(list.getItemCount() > 0 && !one ? PreferenceMessages.Engines_none : "");
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void add() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setText(PreferenceMessages.Engines_descriptors);
        dialog.setFilterNames(new String[] {PreferenceMessages.Engines_all});
        dialog.setFilterExtensions(new String[] {"*.xml;*.pear"});
        String file = dialog.open();
        if (file != null && list.indexOf(file) < 0) {
            list.add(file);
            list.setSelection(list.getItemCount() - 1);
            chosen();
            test();
        }
    }

    private void remove() {
        list.remove(list.getSelectionIndex());
        chosen();
    }

    /** Says in one sentence whether the chosen engine works. */
    private void test() {
        Path file = Path.of(list.getItem(list.getSelectionIndex()));
        if (!Files.isRegularFile(file)) {
            say(NLS.bind(PreferenceMessages.Engines_missing, Isolate.of(file)));
            return;
        }
        Jobs.modal(area.getShell(), monitor -> EngineTest.run(file, monitor))
                .ifPresent(outcome -> say(
                        outcome.hasErrors()
                                ? NLS.bind(
                                        PreferenceMessages.Engines_broken,
                                        outcome.problems().get(0).message())
                                : PreferenceMessages.Engines_works));
    }

    private void say(String sentence) {
        verdict.setText(sentence.replace("&", "&&"));
        area.layout(true, true);
    }
}
