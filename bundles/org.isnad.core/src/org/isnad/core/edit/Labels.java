package org.isnad.core.edit;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.CoreMessages;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;

/** What things are called in the labels of edits. */
final class Labels {

    private Labels() {}

    static String of(Actor actor) {
        return actor.getLabel() == null ? String.valueOf(actor.getId()) : actor.getLabel();
    }

    static String of(Issue issue) {
        return issue.getLabel() == null ? String.valueOf(issue.getId()) : issue.getLabel();
    }

    static String of(EStructuralFeature feature) {
        return CoreMessages.text("feature." + feature.getName());
    }

    static String of(Item item) {
        return CoreMessages.text("type." + item.eClass().getName());
    }
}
