package org.isnad.network;

import org.isnad.model.annotation.Polarity;

/**
 * A stance of a layer as plain data: what DNA calls a statement.
 *
 * @param document the article it stands in
 * @param layer annotator, or "gold"
 * @param item its identifier in the layer
 * @param holder identifier of an actor, or ""
 * @param issue identifier of the issue it is about, or ""
 * @param target identifier of the actor it is about, or ""
 * @param polarity null where unset
 * @param score −3 to +3, or null where polarity or intensity do not give a number
 * @param begin of what shows it in the text, in UTF-16 code units
 * @param end exclusive
 * @param words what shows it, shortened
 */
public record Stance(
        Document document,
        String layer,
        String item,
        String holder,
        String issue,
        String target,
        Polarity polarity,
        Integer score,
        int begin,
        int end,
        String words) {}
