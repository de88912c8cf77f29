package org.isnad.ui.corpus.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.registry.IssueTree;
import org.isnad.core.registry.MoveIssue;
import org.isnad.model.corpus.Issue;
import org.isnad.ui.choice.ChoiceDialog;
import org.isnad.ui.corpus.actors.RegistryMessages;
import org.isnad.ui.corpus.actors.Scene;
import org.isnad.ui.label.ItemLabels;

/** Asks what the selected issues shall stand under, the top included. */
public final class MoveIssuesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event)
                .filter(scene -> !scene.selected(Issue.class).isEmpty())
                .ifPresent(scene -> move(scene, scene.selected(Issue.class)));
        return null;
    }

    private static void move(Scene scene, List<Issue> issues) {
        List<Optional<Issue>> places = new ArrayList<>(List.of(Optional.empty()));
        scene.project().corpus().getIssues().stream()
                .filter(parent -> issues.stream().noneMatch(issue -> IssueTree.isLoop(issue, parent)))
                .map(Optional::of)
                .forEach(places::add);
        new ChoiceDialog<>(
                        scene.shell(),
                        RegistryMessages.Issue_move,
                        places,
                        place -> place.map(ItemLabels::name).orElse(RegistryMessages.Issue_top),
                        null)
                .ask()
                .ifPresent(place -> scene.run(new MoveIssue(scene.project(), issues, place.orElse(null))));
    }
}
