package org.isnad.exchange;

import java.util.List;
import org.isnad.core.outcome.Place;

/**
 * An article as a reader found it, before it is brought into a project.
 *
 * @param id what it is to be called
 * @param language ISO 639 code; "" for not told
 * @param text in it count the offsets of the layers, UTF-16 code units
 * @param layers none for an article without annotations
 * @param registry actors and issues that the layers name
 * @param place where it stands: file, and line where there is one
 */
public record ReadDocument(
        String id,
        ArticleDetails details,
        String language,
        String text,
        List<ReadLayer> layers,
        ReadRegistry registry,
        Place place) {

    public ReadDocument {
        layers = List.copyOf(layers);
    }
}
