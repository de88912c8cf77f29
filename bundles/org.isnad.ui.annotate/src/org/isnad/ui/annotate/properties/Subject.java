package org.isnad.ui.annotate.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.SetCorpusFeature;
import org.isnad.core.edit.SetExtra;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Corpus;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.annotate.Messages;
import org.isnad.ui.label.ItemLabels;

/**
 * What the properties view shows: an item of a layer, or an actor, issue or article of the registry. Each change is one undo
 * step; a refused one is told to the user.
 *
 * @param layer null for objects of the registry; for what is suggested, the layer for which it is
 */
record Subject(Shell shell, Project project, OpenLayer layer, EObject object) {

    boolean isWritable() {
        return layer == null || layer.isEditable() && !isSuggestion();
    }

    /** Whether it is a proposal of the machine, which is read here and taken over or refused in the article. */
    boolean isSuggestion() {
        return layer != null && object.eResource() != layer.resource();
    }

    Corpus corpus() {
        return project.corpus();
    }

    ItemLabels labels() {
        return new ItemLabels(corpus(), layer == null ? "" : layer.text());
    }

    Object get(EStructuralFeature feature) {
        return object.eGet(feature);
    }

    /** Sets a feature, null for none; the value that stands already is no edit. */
    void set(EStructuralFeature feature, Object value) {
        Object old = get(feature);
        boolean same = old == null ? value == null || "".equals(value) : old.equals(value);
        if (!same) {
            run(
                    layer == null
                            ? new SetCorpusFeature(project, object, feature, value)
                            : new SetFeature(layer, (Item) object, feature, value));
        }
    }

    /** The value of a feature that the project added, or "". */
    String extra(String name) {
        return ((Frame) object)
                .getExtras().stream()
                        .filter(extra -> name.equals(extra.getName()))
                        .map(Extra::getValue)
                        .findFirst()
                        .orElse("");
    }

    /** Sets a feature that the project added; "" takes it away. */
    void setExtra(String name, String value) {
        if (!extra(name).equals(value)) {
            run(new SetExtra(layer, (Frame) object, name, value.isEmpty() ? null : value));
        }
    }

    private void run(Edit edit) {
        if (object.eResource() == null) {
            return; // removed while its form was still open
        }
        ProblemDialogs.show(shell, Messages.Properties_notSet, project.edits().run(edit));
    }
}
