package org.isnad.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.project.Project;

/** Sets or unsets one feature of an actor, an issue, an article or another object of the corpus. */
public final class SetCorpusFeature extends Edit {

    public SetCorpusFeature(Project project, EObject object, EStructuralFeature feature, Object value) {}

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
