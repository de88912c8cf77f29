package org.isnad.core.registry;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;

/**
 * Makes several entries of the registry one, over all articles and annotators. Layers that are not open are opened and stay so
 * until saved; one that cannot be written refuses the whole edit, a submitted one follows.
 */
abstract sealed class MergeEntries<T extends EObject> extends Edit permits MergeActors, MergeIssues {

    final Project project;
    final T into;
    final Set<T> others;
    private final EReference entries;
    private final LayersNaming layers;

    /**
     * @param entries the list of the corpus that the others leave
     * @param layers those that name one of the others; null to look for them when run
     */
    MergeEntries(Project project, EReference entries, T into, List<T> others, LayersNaming layers) {
        this.project = project;
        this.entries = entries;
        this.into = into;
        this.others = new LinkedHashSet<>(others);
        this.layers = layers;
    }

    static Set<String> ids(Iterable<? extends EObject> entries) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(EcoreUtil.getID(entry)));
        return ids;
    }

    @Override
    protected final void plan(Plan plan) {
        if (!accepts(plan)) {
            return;
        }
        Set<String> ids = ids(others);
        LayersNaming naming = layers == null ? LayersNaming.find(project, ids) : layers;
        List<OpenLayer> open = naming.open(plan);
        if (plan.isRefused()) {
            return;
        }
        plan.unlock();
        planRegistry(plan);
        open.forEach(layer -> planLayer(plan, layer, ids));
        others.forEach(other -> plan.removeFrom(project.corpus(), entries, other));
    }

    /** Whether the entries can become one; says why where not. */
    boolean accepts(Plan plan) {
        boolean known = into.eContainer() == project.corpus()
                && others.stream().allMatch(other -> other.eContainer() == project.corpus());
        if (!known) {
            plan.refuse("edit.gone");
        } else if (others.isEmpty() || others.contains(into)) {
            plan.refuse("registry.merge-self");
        }
        return !plan.isRefused();
    }

    /** What the entry that stays takes over, and how the rest of the registry follows. */
    abstract void planRegistry(Plan plan);

    /** Makes a layer name the entry that stays in place of the others. */
    abstract void planLayer(Plan plan, OpenLayer layer, Set<String> ids);
}
