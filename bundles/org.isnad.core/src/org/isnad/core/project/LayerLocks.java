package org.isnad.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.corpus.Article;

/** Who may write a layer, and why not, in words for the user. */
final class LayerLocks {

    private LayerLocks() {}

    static Place place(Article article, String annotator) {
        return new Place(null, article.getId(), annotator, null, -1, -1, -1, -1);
    }

    /** Takes the lock of a layer file; null where that is not to be had, and a warning says why. */
    static LayerLock take(Path path, Article article, String annotator, List<Problem> problems) {
        Place place = place(article, annotator);
        try {
            Optional<LayerLock> lock = LayerLock.take(path);
            if (lock.isPresent()) {
                return lock.get();
            }
            problems.add(locked(place, annotator, article, path));
        } catch (IOException e) {
            problems.add(CoreMessages.warning("layer.unwritable", place, annotator, article.getId(), e.getMessage()));
        }
        return null;
    }

    private static Problem locked(Place place, String annotator, Article article, Path path) {
        LayerLock.Holder holder = LayerLock.holder(path);
        return CoreMessages.warning(
                "layer.locked",
                place,
                annotator,
                article.getId(),
                holder.user(),
                holder.host(),
                holder.process(),
                holder.since());
    }

    /** Why a layer of this name cannot come into being in a file: it has no good name, or is there already. */
    static Optional<Problem> refusal(Path path, Article article, String annotator, boolean open) {
        Place place = place(article, annotator);
        if (!annotator.equals(SafeName.of(annotator, "-")) || annotator.equals(Project.MACHINE)) {
            return Optional.of(CoreMessages.error("layer.name", place, annotator));
        }
        return open || Files.exists(path)
                ? Optional.of(CoreMessages.error("layer.exists", place, annotator, article.getId()))
                : Optional.empty();
    }

    /** A layer that can only be looked at is not saved. */
    static Outcome<Void> readOnly(OpenLayer layer) {
        String article = layer.article().getId();
        return Outcome.failed(CoreMessages.error(
                "layer.readonly", place(layer.article(), layer.annotator()), layer.annotator(), article));
    }
}
