package org.isnad.core.registry;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Edit;
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
public final class MergeIssues extends Edit {

    private final Project project;
    private final Issue into;
    private final Set<Issue> others;
    private final LayersNaming layers;

    /** Looks for the layers itself, when run. */
    public MergeIssues(Project project, Issue into, List<Issue> others) {
        this(project, into, others, null);
    }

    /** @param layers those that name one of the others, see {@link #layers} */
    public MergeIssues(Project project, Issue into, List<Issue> others, LayersNaming layers) {
        this.project = project;
        this.into = into;
        this.others = new LinkedHashSet<>(others);
        this.layers = layers;
    }

    /** Looks for the layers that such an edit touches. */
    public static LayersNaming layers(Project project, List<Issue> others, Monitor monitor) {
        return LayersNaming.find(project, ids(others), monitor);
    }

    private static Set<String> ids(Iterable<Issue> issues) {
        Set<String> ids = new HashSet<>();
        issues.forEach(issue -> ids.add(issue.getId()));
        return ids;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.merge-issues", name(into));
    }

    static String name(Issue issue) {
        return issue.getLabel() == null ? String.valueOf(issue.getId()) : issue.getLabel();
    }

    @Override
    protected void plan(Plan plan) {
        if (!accepts(plan)) {
            return;
        }
        Set<String> ids = ids(others);
        LayersNaming naming = layers == null ? LayersNaming.find(project, ids) : layers;
        List<OpenLayer> open = naming.open(plan);
        if (plan.isRefused()) {
            return;
        }
        planTree(plan);
        planTexts(plan);
        for (OpenLayer layer : open) {
            for (Stance stance : layer.stances()) {
                if (ids.contains(stance.getTargetIssue())) {
                    plan.set(stance, AnnotationPackage.Literals.STANCE__TARGET_ISSUE, into.getId());
                }
            }
        }
        others.forEach(other -> plan.removeFrom(project.corpus(), Literals.CORPUS__ISSUES, other));
    }

    private boolean accepts(Plan plan) {
        boolean known = into.eContainer() == project.corpus()
                && others.stream().allMatch(other -> other.eContainer() == project.corpus());
        if (!known) {
            plan.refuse("edit.gone");
        } else if (others.isEmpty() || others.contains(into)) {
            plan.refuse("registry.merge-self");
        }
        return !plan.isRefused();
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
