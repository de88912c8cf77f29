package org.isnad.review.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusPackage.Literals;

/** Says who has to annotate some articles, in place of who had to; nobody's layer is touched. */
public final class Assign extends Edit {

    private final Project project;
    private final Map<Article, List<String>> assigned = new LinkedHashMap<>();
    private final Set<Article> calibration;

    /**
     * @param assigned the annotators of each article from now on, by their identifiers; other articles stay as they are
     * @param calibration those among them that are for calibration from now on; the others stop being so
     */
    public Assign(Project project, Map<Article, ? extends Collection<String>> assigned, Set<Article> calibration) {
        this.project = project;
        this.calibration = Set.copyOf(calibration);
        assigned.forEach((article, annotators) ->
                this.assigned.put(article, annotators.stream().distinct().toList()));
    }

    @Override
    public String label() {
        return WorkflowMessages.text("edit.assign");
    }

    @Override
    protected void plan(Plan plan) {
        Set<String> known =
                project.corpus().getAnnotators().stream().map(Annotator::getId).collect(Collectors.toSet());
        assigned.forEach((article, annotators) -> {
            for (String annotator : annotators) {
                if (!known.contains(annotator)) {
                    plan.refuse(WorkflowMessages.error("workflow.annotator", annotator));
                    return;
                }
            }
            plan.set(article, Literals.ARTICLE__ASSIGNED, annotators.isEmpty() ? null : annotators);
            plan.set(article, Literals.ARTICLE__CALIBRATION, calibration.contains(article) ? true : null);
        });
    }
}
