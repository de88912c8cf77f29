package org.isnad.ui.corpus.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.core.search.Hit;
import org.isnad.core.suggest.Wish;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.choice.ChoiceDialog;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;

/** Makes every hit a suggested mention of one actor, to be accepted or refused in the articles. */
public final class MarkHitsHandler extends HitsHandler {

    @Override
    protected void run(SearchView view) {
        Project project = OpenProject.get().project().orElse(null);
        if (project == null || view.hits().isEmpty()) {
            return;
        }
        Shell shell = view.getSite().getShell();
        ask(shell, project).ifPresent(actor -> {
            Outcome<Integer> marked = mark(project, view.hits(), actor.getId(), view.lastQuery());
            ProblemDialogs.show(shell, SearchTexts.Mark_failed, marked.problems());
            long articles = view.hits().stream()
                    .map(hit -> hit.article().id())
                    .distinct()
                    .count();
            view.say(
                    NLS.bind(SearchTexts.Mark_done, Isolate.of(marked.value()), Isolate.of(articles)),
                    marked.hasErrors());
        });
    }

    private static Optional<Actor> ask(Shell shell, Project project) {
        return new ChoiceDialog<>(
                        shell, SearchTexts.Mark_title, project.corpus().getActors(), ItemLabels::name, null)
                .search(actor ->
                        actor.getLabel() + ' ' + actor.getLabelEn() + ' ' + String.join(" ", actor.getAliases()))
                .ask();
    }

    /** How many hits became suggestions; articles that fail are problems and the others go on. */
    static Outcome<Integer> mark(Project project, List<Hit> hits, String actor, String query) {
        Map<String, List<Wish>> wishes = new LinkedHashMap<>();
        for (Hit hit : hits) {
            wishes.computeIfAbsent(hit.article().id(), id -> new ArrayList<>())
                    .add(new Wish(hit.begin(), hit.end(), actor, MentionType.NAME));
        }
        int marked = 0;
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, List<Wish>> entry : wishes.entrySet()) {
            Outcome<Void> added = project.article(entry.getKey())
                    .map(article -> project.suggestions().add(article, "search:" + query, entry.getValue()))
                    .orElseGet(() -> Outcome.of(null));
            problems.addAll(added.problems());
            marked += added.hasErrors() ? 0 : entry.getValue().size();
        }
        return Outcome.of(marked, problems);
    }
}
