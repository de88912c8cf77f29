package org.isnad.core.edit;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * What a step did to a resource.
 *
 * @param objects added, removed or changed; null where that is not known
 * @param moved those whose edges are others now, perhaps with some of other resources
 */
public record Touched(Set<EObject> objects, Set<EObject> moved) {

    /** By a command that does not tell. */
    public static final Touched ANYTHING = new Touched(null, Set.of());
}
