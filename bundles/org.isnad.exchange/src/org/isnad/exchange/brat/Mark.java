package org.isnad.exchange.brat;

import java.util.Comparator;
import org.eclipse.emf.ecore.EObject;

/** What becomes a text-bound annotation of the file, and for a frame also an event. */
final class Mark {

    /** Text order, longer spans first; then by label and by id, so that the same layer gives the same numbers. */
    static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::begin)
            .thenComparing(Mark::end, Comparator.reverseOrder())
            .thenComparing(mark -> mark.label)
            .thenComparing(mark -> mark.itemId);

    private final String label;
    private final String itemId;
    private final EObject object;
    private final Pieces pieces;
    private final boolean event;
    private String textId = "";
    private String id = "";

    /** @param itemId decides between equal spans; "" for none */
    Mark(String label, String itemId, EObject object, Pieces pieces, boolean event) {
        this.label = label;
        this.itemId = itemId;
        this.object = object;
        this.pieces = pieces;
        this.event = event;
    }

    int begin() {
        return pieces.ranges().get(0).begin();
    }

    int end() {
        return pieces.ranges().get(pieces.ranges().size() - 1).end();
    }

    String label() {
        return label;
    }

    EObject object() {
        return object;
    }

    Pieces pieces() {
        return pieces;
    }

    boolean isEvent() {
        return event;
    }

    void number(String newTextId, String newId) {
        textId = newTextId;
        id = newId;
    }

    /** The id of the text-bound annotation. */
    String textId() {
        return textId;
    }

    /** The id by which others refer to it: that of the event where it is one. */
    String id() {
        return id;
    }
}
