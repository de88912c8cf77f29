package org.isnad.exchange.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.core.outcome.Place;
import org.isnad.text.XmlCharacters;

/**
 * An object of a row, or the row itself: its values by their keys. What is missing or of another type is noted as a
 * violation, with line and column, and taken for nothing.
 */
final class Row {

    private final JsonNode node;
    private final String file;
    private final int number;
    private final String line;
    private final Violations violations;

    /**
     * A row.
     *
     * @param number of its line, from 1
     * @param line all of it, to find columns
     */
    Row(JsonNode node, String file, int number, String line, Violations violations) {
        this.node = node;
        this.file = file;
        this.number = number;
        this.line = line;
        this.violations = violations;
    }

    /** The text of a key, "" where there is none. */
    String text(String key) {
        JsonNode value = value(key, JsonNode::isTextual);
        return value == null ? "" : sound(key, value.textValue());
    }

    /** The number of a key, 0 where there is none. */
    int number(String key) {
        JsonNode value = value(key, JsonNode::canConvertToInt);
        return value == null || !value.isIntegralNumber() ? 0 : value.intValue();
    }

    boolean flag(String key) {
        JsonNode value = value(key, JsonNode::isBoolean);
        return value != null && value.booleanValue();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(key)) {
            if (element.isTextual()) {
                texts.add(sound(key, element.textValue()));
            } else {
                violation("jsonl.type", key, key);
            }
        }
        return texts;
    }

    /** The objects of an array. */
    List<Row> rows(String key) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode element : array(key)) {
            if (element.isObject()) {
                rows.add(new Row(element, file, number, line, violations));
            } else {
                violation("jsonl.type", key, key);
            }
        }
        return rows;
    }

    /** A tag of a closed set; empty for "" and, as a violation, for what is not in the set. */
    <E extends Enum<E>> Optional<E> tag(String key, Class<E> tags) {
        String name = text(key);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Enum.valueOf(tags, name));
        } catch (IllegalArgumentException e) {
            violation("jsonl.tag", key, key, name);
            return Optional.empty();
        }
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** Notes keys that a row of its file does not have. */
    void allowOnly(Set<String> keys) {
        Set<String> unknown = new HashSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(keys);
        unknown.stream().sorted().forEach(key -> violation("jsonl.key-unknown", key, key));
    }

    /** Notes a violation at the first place of a key in the line. */
    void violation(String code, String key, Object... arguments) {
        violations.add(code, place(key), arguments);
    }

    Place place(String key) {
        return Place.file(file, number, Math.max(0, line.indexOf('"' + key + '"')) + 1);
    }

    private Iterable<JsonNode> array(String key) {
        JsonNode value = value(key, JsonNode::isArray);
        return value == null ? List.of() : value;
    }

    private JsonNode value(String key, Predicate<JsonNode> type) {
        JsonNode value = node.get(key);
        if (value == null) {
            violation("jsonl.key", key, key);
        } else if (!type.test(value)) {
            violation("jsonl.type", key, key);
            return null;
        }
        return value;
    }

    /** Characters that no layer can hold are not let in. */
    private String sound(String key, String text) {
        if (XmlCharacters.firstForbidden(text) >= 0) {
            violation("jsonl.character", key, key);
            return "";
        }
        return text;
    }
}
