package org.isnad.ui.annotate.editor.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.draw.ItemPlace;

/** The items of a layer in the order in which a reader meets them, the outer before the inner. */
public final class ReadingOrder {

    private record Placed(Item item, TextRange place) {}

    private final List<Placed> items;

    public ReadingOrder(Collection<? extends Item> items) {
        this.items = items.stream()
                .flatMap(item -> ItemPlace.of(item).map(place -> new Placed(item, place)).stream())
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }

    /** Mentions, statements, quotes and stances. */
    public static ReadingOrder of(OpenLayer layer) {
        return new ReadingOrder(Stream.of(layer.mentions(), layer.statements(), layer.quotes(), layer.stances())
                .flatMap(Collection::stream)
                .toList());
    }

    /** The neighbour of an item, from the last on to the first; empty when the item is not among them. */
    public Optional<Item> beside(Item item, boolean forward) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).item() == item) {
                return Optional.of(items.get(Math.floorMod(i + (forward ? 1 : -1), items.size()))
                        .item());
            }
        }
        return Optional.empty();
    }

    /** The first item that begins at or after an offset, or the last that begins before it; round the ends. */
    public Optional<Item> beside(int offset, boolean forward) {
        int after = 0;
        while (after < items.size() && items.get(after).place().begin() < offset) {
            after++;
        }
        int index = forward ? after : after - 1;
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.get(Math.floorMod(index, items.size())).item());
    }
}
