package org.isnad.ui.annotate.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.isnad.ui.AnnotationPreferences;

/** Whether this user wants suggestions, and the UIMA engines of his own that make some. */
public final class SuggestionsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public SuggestionsPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(AnnotationPreferences.get().store());
        setDescription(PreferenceMessages.Suggestions_description);
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(
                AnnotationPreferences.SUGGEST, PreferenceMessages.Suggestions_on, getFieldEditorParent()));
        addField(new EnginesField(AnnotationPreferences.ENGINES, getFieldEditorParent()));
    }
}
