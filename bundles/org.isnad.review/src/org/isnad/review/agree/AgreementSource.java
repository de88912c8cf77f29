package org.isnad.review.agree;

import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.corpus.ActorType;
import org.isnad.review.reading.LayerReading;

/** Where the layers come from, one at a time; read by the thread that computes. */
public interface AgreementSource {

    /**
     * An article and whose layers of it there are.
     *
     * @param published ISO date, or ""
     * @param layers annotators, gold among them, never the machine
     */
    record SourceArticle(String id, String title, String published, List<String> layers) {}

    /** The name of the corpus. */
    String name();

    /** "" where the corpus has none. */
    String guidelineVersion();

    /** In the order of the corpus. */
    List<SourceArticle> articles();

    /** A layer, to be dropped soon by the caller; without a value where it cannot be read. */
    Outcome<LayerReading> layer(String article, String annotator);

    /** When the last item of the layer was made, as ISO date and time; "" where nothing tells. */
    String made(String article, String annotator);

    /** The type of an actor of the registry, or null. */
    ActorType actorType(String actor);
}
