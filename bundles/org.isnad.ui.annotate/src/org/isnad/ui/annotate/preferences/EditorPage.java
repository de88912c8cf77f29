package org.isnad.ui.annotate.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.isnad.ui.AnnotationPreferences;

/** How articles look and how keys move in them. */
public final class EditorPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public EditorPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(AnnotationPreferences.get().store());
        setDescription(PreferenceMessages.Editor_description);
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(
                AnnotationPreferences.VISUAL_ARROWS,
                PreferenceMessages.Editor_arrows,
                1,
                new String[][] {
                    {PreferenceMessages.Editor_logical, Boolean.FALSE.toString()},
                    {PreferenceMessages.Editor_visual, Boolean.TRUE.toString()}
                },
                getFieldEditorParent(),
                true));
        addField(new BooleanFieldEditor(
                AnnotationPreferences.SNAP_TO_WORDS, PreferenceMessages.Editor_snap, getFieldEditorParent()));
        addNumber(
                AnnotationPreferences.ZOOM,
                PreferenceMessages.Editor_zoom,
                AnnotationPreferences.SMALLEST_ZOOM,
                AnnotationPreferences.LARGEST_ZOOM);
        addField(new LayersField(AnnotationPreferences.HIDDEN_LAYERS, getFieldEditorParent()));
    }

    private void addNumber(String key, String label, int least, int most) {
        IntegerFieldEditor field = new IntegerFieldEditor(key, label, getFieldEditorParent(), 4);
        field.setValidRange(least, most);
        field.setErrorMessage(
                PreferenceMessages.bind(PreferenceMessages.Editor_range, String.valueOf(least), String.valueOf(most)));
        addField(field);
    }
}
