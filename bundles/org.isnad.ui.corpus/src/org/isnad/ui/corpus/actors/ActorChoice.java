package org.isnad.ui.corpus.actors;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.choice.ChoiceDialog;
import org.isnad.ui.label.ItemLabels;

/** Asks for one of some actors, found by any of their names. */
final class ActorChoice {

    private ActorChoice() {}

    static Optional<Actor> ask(Shell shell, String title, List<Actor> actors) {
        return new ChoiceDialog<>(shell, title, actors, ItemLabels::name, null)
                .search(actor ->
                        actor.getLabel() + "\n" + actor.getLabelEn() + "\n" + String.join("\n", actor.getAliases()))
                .ask();
    }
}
