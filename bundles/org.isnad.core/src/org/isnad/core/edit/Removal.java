package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.edit.References.Reference;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/** What goes when items are removed: with a frame those of its parts that nothing else uses; and who refers to what goes. */
final class Removal {

    private final Set<EObject> gone;
    private final List<Reference> loose = new ArrayList<>();

    Removal(OpenLayer layer, Collection<? extends EObject> items) {
        gone = new LinkedHashSet<>(items);
        Set<EObject> parts = new LinkedHashSet<>();
        items.stream().map(Removal::parts).forEach(parts::addAll);
        Set<EObject> targets = new HashSet<>(parts);
        targets.addAll(gone);
        List<Reference> references = References.to(targets, layer.resource());
        parts.removeAll(usedBySurvivors(references));
        gone.addAll(parts);
        for (Reference reference : references) {
            if (gone.contains(reference.target()) && !gone.contains(reference.owner())) {
                loose.add(reference);
            }
        }
    }

    private Set<EObject> usedBySurvivors(List<Reference> references) {
        Set<EObject> used = new HashSet<>();
        for (Reference reference : references) {
            if (!gone.contains(reference.owner())) {
                used.add(reference.target());
            }
        }
        return used;
    }

    /** Fragments, quotes and extras that a frame consists of. */
    private static Collection<EObject> parts(EObject item) {
        Set<EObject> parts = new LinkedHashSet<>();
        if (item instanceof Frame frame) {
            parts.addAll(frame.getExtras());
        }
        if (item instanceof Statement statement) {
            parts.addAll(statement.getCue());
            parts.addAll(statement.getContent());
            parts.addAll(statement.getQuotes());
        } else if (item instanceof Stance stance) {
            parts.addAll(stance.getEvidence());
            parts.addAll(stance.getTargetSpans());
        }
        return parts;
    }

    /** The items first, in their order, then their parts. */
    Set<EObject> gone() {
        return gone;
    }

    /** References from what stays to what goes. */
    List<Reference> loose() {
        return loose;
    }
}
