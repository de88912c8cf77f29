package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.core.edit.Edit;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;

/** What the commands of the workflow share: finds the annotators and articles that are named, and saves what was done. */
final class Works {

    private Works() {}

    static boolean knows(Terminal terminal, Project project, String annotator) {
        boolean known = project.corpus().getAnnotators().stream().anyMatch(one -> annotator.equals(one.getId()));
        if (!known) {
            terminal.error(Texts.text("annotator.unknown", annotator));
        }
        return known;
    }

    /** Runs an edit and saves what it changed. */
    static Outcome<Void> save(Project project, Edit edit) {
        Outcome<Void> done = project.edits().run(edit);
        return done.hasErrors() ? done : project.saveAll();
    }

    /** In the order of their names; empty where one is not known. */
    static Optional<List<Article>> articles(Terminal terminal, Project project, List<String> names) {
        List<Article> articles = new ArrayList<>();
        for (String name : names) {
            Optional<Article> article = project.article(name);
            if (article.isEmpty()) {
                terminal.error(Texts.text("suggest.article.unknown", name));
                return Optional.empty();
            }
            articles.add(article.get());
        }
        return Optional.of(articles);
    }
}
