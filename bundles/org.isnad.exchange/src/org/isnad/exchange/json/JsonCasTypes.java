package org.isnad.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;

/** The descriptions of types in a JSON CAS. */
final class JsonCasTypes {

    private static final String ARRAY = "[]";

    private JsonCasTypes() {}

    /** @throws IllegalArgumentException if it is no description of a type */
    static UimaType type(String name, JsonNode description) {
        List<UimaFeature> features = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : object(description).properties()) {
            if (!field.getKey().startsWith("%")) {
                features.add(feature(field.getKey(), object(field.getValue())));
            }
        }
        String supertype = text(description, "%SUPER_TYPE");
        if (supertype.isEmpty()) {
            throw new IllegalArgumentException(name);
        }
        return new UimaType(name, text(description, "%DESCRIPTION"), supertype, features, List.of());
    }

    private static UimaFeature feature(String name, JsonNode description) {
        String range = text(description, "%RANGE");
        String elements = text(description, "%ELEMENT_TYPE");
        if (range.isEmpty()) {
            throw new IllegalArgumentException(name);
        }
        if (range.endsWith(ARRAY)) {
            elements = range.substring(0, range.length() - ARRAY.length());
            range = "uima.cas.FSArray";
        }
        boolean shared = description.path("%MULTIPLE_REFERENCES_ALLOWED").asBoolean(false);
        return new UimaFeature(
                name, text(description, "%DESCRIPTION"), range, elements.isEmpty() ? null : elements, shared);
    }

    private static JsonNode object(JsonNode node) {
        if (node == null || !node.isObject()) {
            throw new IllegalArgumentException("no object");
        }
        return node;
    }

    private static String text(JsonNode description, String key) {
        JsonNode value = description.path(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw new IllegalArgumentException(key);
        }
        return value.isTextual() ? value.asText() : "";
    }
}
