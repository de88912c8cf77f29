package org.isnad.review.workflow;

import java.util.List;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.Checks;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusPackage.Literals;

/**
 * Hands a layer over to the reviewer; it is read-only from then on. One who was not assigned to the article is so by this.
 * Refused for gold ({@code workflow.gold}) and for what is submitted already ({@code workflow.twice}).
 */
public final class SubmitLayer extends Edit {

    private final OpenLayer layer;
    private final String by;

    public SubmitLayer(OpenLayer layer, String by) {
        this.layer = layer;
        this.by = by;
    }

    /** The errors of the scheme that stand in a layer; they do not keep it from being submitted. */
    public static List<Problem> errors(OpenLayer layer) {
        CheckedLayer checked = new CheckedLayer(
                layer.project().corpus(), layer.article(), layer.annotator(), layer.text(), null, layer.resource());
        return Checks.run(checked).stream().filter(Problem::isError).toList();
    }

    @Override
    public String label() {
        return WorkflowMessages.text("edit.submit");
    }

    @Override
    protected void plan(Plan plan) {
        Article article = layer.article();
        if (layer.annotator().equals(Project.GOLD)) {
            plan.refuse(WorkflowMessages.error("workflow.gold", article.getId()));
        } else if (layer.isSubmitted()) {
            plan.refuse(WorkflowMessages.error("workflow.twice", layer.annotator(), article.getId()));
        } else {
            if (!article.getAssigned().contains(layer.annotator())) {
                plan.addTo(article, Literals.ARTICLE__ASSIGNED, layer.annotator());
            }
            StateChange.plan(plan, layer, LayerState.DONE, by, null);
        }
    }
}
