package org.isnad.core.registry;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Stance;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Issue;

/**
 * Makes several issues one, over all articles and annotators: stances target the one that stays, narrower issues and
 * definitions come to it. Layers are opened, and the edit refused, as by {@link MergeActors}.
 */
public final class MergeIssues extends MergeEntries<Issue> {

    /** Looks for the layers itself, when run. */
    public MergeIssues(Project project, Issue into, List<Issue> others) {
        this(project, into, others, null);
    }

    /** @param layers those that name one of the others, see {@link #layers} */
    public MergeIssues(Project project, Issue into, List<Issue> others, LayersNaming layers) {
        super(project, Literals.CORPUS__ISSUES, into, others, layers);
    }

    /** Looks for the layers that such an edit touches. */
    public static LayersNaming layers(Project project, List<Issue> others, Monitor monitor) {
        return LayersNaming.find(project, ids(others), monitor);
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.merge-issues", name(into));
    }

    static String name(Issue issue) {
        return issue.getLabel() == null ? String.valueOf(issue.getId()) : issue.getLabel();
    }

    @Override
    void planRegistry(Plan plan) {
        planTree(plan);
        planTexts(plan);
    }

    @Override
    void planLayer(Plan plan, OpenLayer layer, Set<String> ids) {
        for (Stance stance : layer.stances()) {
            if (ids.contains(stance.getTargetIssue())) {
                plan.set(stance, AnnotationPackage.Literals.STANCE__TARGET_ISSUE, into.getId());
            }
        }
    }

    /** Narrower issues come under the one that stays; where it stood below one of the others, it takes that one's place. */
    private void planTree(Plan plan) {
        Issue above = IssueTree.above(into, others);
        plan.set(into, Literals.ISSUE__PARENT, above);
        Set<Issue> path = IssueTree.path(above);
        for (Issue issue : project.corpus().getIssues()) {
            if (issue != into && !others.contains(issue) && others.contains(issue.getParent())) {
                // One that the staying issue now stands below cannot come under it.
                Issue parent = path.contains(issue) ? IssueTree.above(issue, others) : into;
                plan.set(issue, Literals.ISSUE__PARENT, parent);
            }
        }
    }

    private void planTexts(Plan plan) {
        if (into.getLabelEn() == null) {
            others.stream()
                    .map(Issue::getLabelEn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(label -> plan.set(into, Literals.ISSUE__LABEL_EN, label));
        }
        String definition = Stream.concat(Stream.of(into), others.stream())
                .map(Issue::getDefinition)
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!definition.isEmpty()) {
            plan.set(into, Literals.ISSUE__DEFINITION, definition);
        }
    }
}
