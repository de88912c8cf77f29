package org.isnad.core.project;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Stance;
import org.isnad.model.corpus.Article;

/** Counts where layers name an actor or an issue; open layers as they are in memory, others by streaming their files. */
final class Uses {

    private final Project project;
    private final LayerStore layers;
    private final ClosedLayers closed;

    Uses(Project project, LayerStore layers, ClosedLayers closed) {
        this.project = project;
        this.layers = layers;
        this.closed = closed;
    }

    int count(String id) {
        int count = 0;
        for (Article article : project.corpus().getArticles()) {
            for (String annotator : layers.names(article)) {
                count += closed.shown(article, annotator)
                        .map(layer -> inMemory(layer, id))
                        .orElseGet(() -> onDisk(layers.path(article, annotator), id));
            }
        }
        return count;
    }

    private static int inMemory(OpenLayer layer, String id) {
        int count = 0;
        for (ActorMention mention : layer.mentions()) {
            count += id.equals(mention.getActor()) ? 1 : 0;
        }
        for (Stance stance : layer.stances()) {
            boolean named = id.equals(stance.getHolder())
                    || id.equals(stance.getTargetActor())
                    || id.equals(stance.getTargetIssue());
            count += named ? 1 : 0;
        }
        return count;
    }

    /** A broken file names nothing that can be told; opening it says what is wrong. */
    private static int onDisk(Path path, String id) {
        int[] count = new int[1];
        try {
            SummaryReader.stream(path, element -> count[0] += names(element, id) ? 1 : 0);
        } catch (IOException | XMLStreamException e) {
            return count[0];
        }
        return count[0];
    }

    private static boolean names(XMLStreamReader element, String id) {
        return switch (element.getLocalName()) {
            case "ActorMention" -> id.equals(element.getAttributeValue(null, "actor"));
            case "Stance" ->
                id.equals(element.getAttributeValue(null, "holder"))
                        || id.equals(element.getAttributeValue(null, "targetActor"))
                        || id.equals(element.getAttributeValue(null, "targetIssue"));
            default -> false;
        };
    }
}
