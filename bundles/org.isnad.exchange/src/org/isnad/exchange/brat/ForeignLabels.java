package org.isnad.exchange.brat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The labels of other tools that stand in files of ours, for the configuration. */
final class ForeignLabels {

    /** An attribute with more is free text, and no list to choose from. */
    private static final int MOST_VALUES = 100;

    private final Set<String> labels = new TreeSet<>();
    private final Map<String, Set<String>> relations = new TreeMap<>();
    private final Map<String, Uses> attributes = new TreeMap<>();

    /** What has an attribute, and which values it has. */
    record Uses(Set<String> labels, Set<String> values) {}

    void addLabel(String label) {
        labels.add(label);
    }

    /** @param roles the names of its arguments */
    void addRelation(String label, Collection<String> roles) {
        relations.computeIfAbsent(label, name -> new LinkedHashSet<>()).addAll(roles);
    }

    void addAttribute(String name, String label, String value) {
        Uses uses = attributes.computeIfAbsent(name, n -> new Uses(new TreeSet<>(), new TreeSet<>()));
        uses.labels().add(label);
        if (uses.values().size() < MOST_VALUES) {
            uses.values().add(value);
        }
    }

    void add(ForeignLabels others) {
        labels.addAll(others.labels);
        others.relations.forEach(this::addRelation);
        others.attributes.forEach((name, uses) ->
                uses.labels().forEach(label -> uses.values().forEach(value -> addAttribute(name, label, value))));
    }

    Set<String> labels() {
        return labels;
    }

    /** The names of the arguments of each relation. */
    Map<String, Set<String>> relations() {
        return relations;
    }

    Map<String, Uses> attributes() {
        return attributes;
    }

    int size() {
        return labels.size() + relations.size();
    }
}
