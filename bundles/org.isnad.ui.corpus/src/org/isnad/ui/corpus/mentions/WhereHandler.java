package org.isnad.ui.corpus.mentions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;
import org.isnad.ui.corpus.actors.Scene;
import org.isnad.ui.label.ItemLabels;

/** Shows where the selected actors or issues are named, or the actor of the selected mention or stance. */
public final class WhereHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event).ifPresent(WhereHandler::show);
        return null;
    }

    private static void show(Scene scene) {
        List<Actor> actors = scene.actors();
        List<Issue> issues = scene.selected(Issue.class);
        Set<String> ids = Stream.concat(
                        actors.stream().map(Actor::getId), issues.stream().map(Issue::getId))
                .collect(Collectors.toSet());
        String names = Stream.concat(
                        actors.stream().map(ItemLabels::name), issues.stream().map(ItemLabels::name))
                .collect(Collectors.joining("، "));
        if (!ids.isEmpty()) {
            PlacesView.show(scene.page(), names, ids);
        }
    }
}
