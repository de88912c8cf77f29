package org.isnad.exchange.spans;

/**
 * A relation between two spans.
 *
 * @param from id of the span that stands for the statement or stance
 * @param to id of the other span
 */
public record SpanRelation(Type type, String from, String to) {

    /** What the second span is to the first. */
    public enum Type {
        /** A further fragment of the same content or evidence. */
        PART,
        SOURCE,
        CUE,
        QUOTE,
        ADDRESSEE,
        RELAY,
        /** The statement in which this one is reported. */
        PARENT,
        HOLDER,
        TARGET,
        /** The statement that shows the stance. */
        BASIS
    }
}
