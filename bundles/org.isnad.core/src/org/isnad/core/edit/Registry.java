package org.isnad.core.edit;

import java.util.Locale;
import java.util.function.Predicate;
import org.isnad.core.project.SafeName;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Issue;

/** Puts new actors and issues into the corpus, with an identifier made from their label where they have none. */
public final class Registry {

    private Registry() {}

    /** Accepts an actor of the corpus, plans to add a new one, refuses one from elsewhere or without a label. */
    public static boolean accept(Plan plan, Actor actor) {
        return actor.eContainer() == plan.project().corpus() || add(plan, actor);
    }

    /** As for actors. */
    public static boolean accept(Plan plan, Issue issue) {
        return issue.eContainer() == plan.project().corpus() || add(plan, issue);
    }

    static boolean add(Plan plan, Actor actor) {
        Corpus corpus = plan.project().corpus();
        Predicate<String> taken = id -> corpus.getActors().stream().anyMatch(a -> id.equals(a.getId()));
        if (!isNew(plan, actor.eContainer() == null, actor.getId(), actor.getLabel(), taken)) {
            return false;
        }
        if (actor.getId() == null) {
            actor.setId(id(actor.getLabelEn(), actor.getLabel(), "actor", taken));
        }
        plan.addTo(corpus, Literals.CORPUS__ACTORS, actor);
        return true;
    }

    static boolean add(Plan plan, Issue issue) {
        Corpus corpus = plan.project().corpus();
        Predicate<String> taken = id -> corpus.getIssues().stream().anyMatch(i -> id.equals(i.getId()));
        if (!isNew(plan, issue.eContainer() == null, issue.getId(), issue.getLabel(), taken)) {
            return false;
        }
        if (issue.getId() == null) {
            issue.setId(id(issue.getLabelEn(), issue.getLabel(), "issue", taken));
        }
        plan.addTo(corpus, Literals.CORPUS__ISSUES, issue);
        return true;
    }

    private static boolean isNew(Plan plan, boolean free, String id, String label, Predicate<String> taken) {
        if (!free) {
            plan.refuse("edit.elsewhere");
        } else if (label == null || label.isBlank()) {
            plan.refuse("edit.label");
        } else if (id != null && taken.test(id)) {
            plan.refuse("edit.id", id);
        }
        return !plan.isRefused();
    }

    private static String id(String english, String label, String otherwise, Predicate<String> taken) {
        String wish = english == null || english.isBlank() ? label : english;
        return SafeName.unique(SafeName.of(wish, otherwise).toLowerCase(Locale.ROOT), taken);
    }
}
