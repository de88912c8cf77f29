package org.isnad.ui.corpus.actors;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.window.Window;
import org.isnad.core.registry.MergeActors;
import org.isnad.core.suggest.MergedNames;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.corpus.mentions.Searching;

/** Asks which of some actors stays, looks for the layers that name the others, and merges. */
final class Merging {

    private Merging() {}

    /** Whether it was done. */
    static boolean run(Scene scene, List<Actor> actors) {
        MergeDialog dialog = new MergeDialog(scene.shell(), actors);
        if (dialog.open() != Window.OK) {
            return false;
        }
        Actor into = dialog.into();
        List<Actor> others = actors.stream().filter(actor -> actor != into).toList();
        boolean merged = Searching.run(
                        scene.shell(), scene.project(), monitor -> MergeActors.layers(scene.project(), others, monitor))
                .filter(layers -> scene.run(new MergeActors(scene.project(), into, others, layers)))
                .isPresent();
        if (merged) {
            Set<String> gone = others.stream().map(Actor::getId).collect(Collectors.toSet());
            Searching.run(
                            scene.shell(),
                            scene.project(),
                            monitor -> MergedNames.write(scene.project(), gone, into.getId(), monitor))
                    .ifPresent(names -> ProblemDialogs.show(scene.shell(), RegistryMessages.NotDone, names.problems()));
            ActorsViews.show(scene.page(), into);
        }
        return merged;
    }
}
