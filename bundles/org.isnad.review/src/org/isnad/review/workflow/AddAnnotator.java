package org.isnad.review.workflow;

import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage.Literals;

/** Registers somebody who is to annotate; nothing happens where they are registered. */
public final class AddAnnotator extends Edit {

    private final Project project;
    private final String id;

    public AddAnnotator(Project project, String id) {
        this.project = project;
        this.id = id;
    }

    @Override
    public String label() {
        return WorkflowMessages.text("edit.annotator");
    }

    @Override
    protected void plan(Plan plan) {
        boolean known = project.corpus().getAnnotators().stream().anyMatch(one -> id.equals(one.getId()));
        if (!known) {
            Annotator fresh = CorpusFactory.eINSTANCE.createAnnotator();
            fresh.setId(id);
            plan.addTo(project.corpus(), Literals.CORPUS__ANNOTATORS, fresh);
        }
    }
}
