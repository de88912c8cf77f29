package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;

/** A token, or a part of one, with the annotations that lie on it: a row of the file. */
final class TsvUnit {

    private final String id;
    private final int begin;
    private final int end;
    private final List<TsvUnit> parts = new ArrayList<>();
    private final Map<Type, List<AnnotationFS>> annotations = new HashMap<>();

    TsvUnit(String id, int begin, int end) {
        this.id = id;
        this.begin = begin;
        this.end = end;
    }

    String id() {
        return id;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** The parts of a token in the order in which they were needed. */
    List<TsvUnit> parts() {
        return parts;
    }

    /** The part with these edges, made where there is none. */
    TsvUnit part(int from, int to) {
        for (TsvUnit part : parts) {
            if (part.begin == from && part.end == to) {
                return part;
            }
        }
        TsvUnit part = new TsvUnit(id + "." + (parts.size() + 1), from, to);
        parts.add(part);
        return part;
    }

    /** The annotations of a layer, stacked in their order. */
    List<AnnotationFS> on(Type layer) {
        return annotations.getOrDefault(layer, List.of());
    }

    /** That of a layer at an index of its stack, null for none. */
    AnnotationFS at(Type layer, int index) {
        List<AnnotationFS> stack = on(layer);
        return index < stack.size() ? stack.get(index) : null;
    }

    Map<Type, List<AnnotationFS>> all() {
        return annotations;
    }

    /** Stacks an annotation, unless it is there; returns whether it came on top of others. */
    boolean add(Type layer, AnnotationFS annotation) {
        List<AnnotationFS> stack = annotations.computeIfAbsent(layer, l -> new ArrayList<>());
        if (stack.contains(annotation)) {
            return false;
        }
        stack.add(annotation);
        return stack.size() > 1;
    }
}
