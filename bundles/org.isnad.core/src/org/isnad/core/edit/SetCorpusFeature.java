package org.isnad.core.edit;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.CoreMessages;
import org.isnad.core.project.Project;

/** Sets or unsets one feature of an actor, an issue, an article or another object of the corpus; never an id. */
public final class SetCorpusFeature extends Edit {

    private final Project project;
    private final EObject object;
    private final EStructuralFeature feature;
    private final Object value;

    /** Null unsets. */
    public SetCorpusFeature(Project project, EObject object, EStructuralFeature feature, Object value) {
        this.project = project;
        this.object = object;
        this.feature = feature;
        this.value = value;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.set-feature", Labels.of(feature));
    }

    @Override
    protected void plan(Plan plan) {
        if (object.eResource() == null || object.eResource() != project.corpus().eResource()) {
            plan.refuse(object.eResource() == null ? "edit.gone" : "edit.elsewhere");
        } else if (feature instanceof EAttribute attribute && attribute.isID()) {
            plan.refuse("edit.feature", feature.getName());
        } else {
            plan.set(object, feature, value);
        }
    }
}
