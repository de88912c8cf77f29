package org.isnad.core.work;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.LayerHead;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Article;

/**
 * Whose layers a reader may read, so that annotators work independently of each other: reviewers all; others their own, those of
 * articles that nobody is assigned to, another's once both have submitted, and gold once it is finished and theirs is
 * submitted. As of the moment it was made, for any thread.
 */
public final class Blinding {

    private final WorkSnapshot work;
    private final String reader;
    private final Map<String, Boolean> done = new ConcurrentHashMap<>();

    private Blinding(WorkSnapshot work, String reader) {
        this.work = work;
        this.reader = reader == null ? "" : reader;
    }

    /** @param reader an annotator, or null or "" for one who has not said who they are */
    public static Blinding of(Project project, String reader) {
        return new Blinding(WorkSnapshot.take(project), reader);
    }

    /** For the layers of one article, at a cost that does not grow with the corpus. */
    public static Blinding of(Project project, Article article, String reader) {
        return new Blinding(WorkSnapshot.take(project, article), reader);
    }

    public static Blinding of(WorkSnapshot work, String reader) {
        return new Blinding(work, reader);
    }

    public static boolean mayRead(Project project, Article article, String reader, String layer) {
        return of(project, article, reader).mayRead(article.getId(), layer);
    }

    public boolean mayRead(String article, String layer) {
        return refusal(article, layer).isEmpty();
    }

    /** Why a layer is not shown to the reader: {@code blind.nobody}, {@code blind.own}, {@code blind.other} or {@code blind.gold}. */
    public Optional<Problem> refusal(String article, String layer) {
        WorkArticle known = work.article(article).orElse(null);
        boolean open = known == null
                || known.assigned().isEmpty()
                || layer.equals(reader)
                || layer.equals(Project.MACHINE)
                || work.reviewers().contains(reader);
        if (open) {
            return Optional.empty();
        }
        if (reader.isEmpty()) {
            return Optional.of(problem("blind.nobody", article, layer));
        }
        if (!isDone(known, reader)) {
            return Optional.of(problem("blind.own", article, layer));
        }
        String code = layer.equals(Project.GOLD) ? "blind.gold" : "blind.other";
        return isDone(known, layer) ? Optional.empty() : Optional.of(problem(code, article, layer));
    }

    private boolean isDone(WorkArticle article, String layer) {
        // A file name holds no slash.
        return done.computeIfAbsent(article.id() + "/" + layer, key -> work.head(article, layer)
                .map(LayerHead::state)
                .filter(state -> state == LayerState.DONE)
                .isPresent());
    }

    private Problem problem(String code, String article, String layer) {
        return CoreMessages.error(code, Place.article(article), layer, article, reader);
    }
}
