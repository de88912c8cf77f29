package org.isnad.core.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;

/** The issues of a corpus by what they stand below; a cycle in the file ends where it comes back. */
public final class IssueTree {

    private final Map<Issue, List<Issue>> children = new HashMap<>();

    public IssueTree(Corpus corpus) {
        for (Issue issue : corpus.getIssues()) {
            Issue parent = isInCycle(issue) ? null : issue.getParent();
            children.computeIfAbsent(parent, p -> new ArrayList<>()).add(issue);
        }
    }

    public List<Issue> roots() {
        return children(null);
    }

    /** The issues right below one, in the order of the corpus. */
    public List<Issue> children(Issue issue) {
        return children.getOrDefault(issue, List.of());
    }

    /** Itself and all below it. */
    public Set<Issue> withAllBelow(Issue issue) {
        Set<Issue> all = new LinkedHashSet<>();
        add(issue, all);
        return all;
    }

    private void add(Issue issue, Set<Issue> all) {
        if (all.add(issue)) {
            children(issue).forEach(child -> add(child, all));
        }
    }

    private static boolean isInCycle(Issue issue) {
        return path(issue.getParent()).contains(issue);
    }

    /** An issue and all that it stands below, nearest first; none for null. */
    static Set<Issue> path(Issue issue) {
        Set<Issue> path = new LinkedHashSet<>();
        for (Issue step = issue; step != null && path.add(step); step = step.getParent()) {
            // The set holds the steps.
        }
        return path;
    }

    /** The nearest issue above one that is not among these, or null. */
    static Issue above(Issue issue, Collection<Issue> without) {
        return path(issue.getParent()).stream()
                .filter(step -> step != issue && !without.contains(step))
                .findFirst()
                .orElse(null);
    }

    /** Whether an issue would stand below itself under this parent. */
    public static boolean isLoop(Issue issue, Issue parent) {
        return path(parent).contains(issue);
    }
}
