package org.isnad.ui.corpus.issues;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.registry.MergeIssues;
import org.isnad.model.corpus.Issue;
import org.isnad.ui.choice.ChoiceDialog;
import org.isnad.ui.corpus.actors.RegistryMessages;
import org.isnad.ui.corpus.actors.Scene;
import org.isnad.ui.corpus.mentions.Searching;
import org.isnad.ui.label.ItemLabels;

/** Asks which of the selected issues stays, and merges the others into it. */
public final class MergeIssuesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event)
                .filter(scene -> scene.selected(Issue.class).size() > 1)
                .ifPresent(scene -> merge(scene, scene.selected(Issue.class)));
        return null;
    }

    private static void merge(Scene scene, List<Issue> issues) {
        new ChoiceDialog<>(scene.shell(), RegistryMessages.Issue_stays, issues, ItemLabels::name, issues.get(0))
                .ask()
                .ifPresent(into -> {
                    List<Issue> others =
                            issues.stream().filter(issue -> issue != into).toList();
                    Searching.run(
                                    scene.shell(),
                                    scene.project(),
                                    monitor -> MergeIssues.layers(scene.project(), others, monitor))
                            .ifPresent(layers -> scene.run(new MergeIssues(scene.project(), into, others, layers)));
                });
    }
}
