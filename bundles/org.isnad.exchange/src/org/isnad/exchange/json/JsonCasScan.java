package org.isnad.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaType;

/**
 * Goes through a JSON CAS before it is read, so that what is wrong with it can be named with line and column: ids that are
 * missing or stand twice, references that lead nowhere, types that nobody describes.
 */
final class JsonCasScan {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** A name or an id, and where it stands. */
    private record Mention(String name, int line, int column) {}

    private final Path file;
    private final List<UimaType> types = new ArrayList<>();
    private final Set<Integer> ids = new HashSet<>();
    private final List<Mention> references = new ArrayList<>();
    private final List<Mention> typeNames = new ArrayList<>();
    private final Set<String> sections = new HashSet<>();
    private Problem problem;

    private JsonCasScan(Path file) {
        this.file = file;
    }

    /** @throws IOException for what is not JSON */
    static JsonCasScan of(Path file, byte[] bytes) throws IOException {
        JsonCasScan scan = new JsonCasScan(file);
        try (JsonParser json = MAPPER.createParser(bytes)) {
            try {
                scan.document(json);
            } catch (StreamConstraintsException e) {
                throw new StreamConstraintsException(e.getOriginalMessage(), json.currentLocation());
            }
        }
        return scan;
    }

    /** The types that the file describes. */
    TypeSystem types() {
        return new TypeSystem(types);
    }

    /** The first thing that is wrong. */
    Optional<Problem> problem(Predicate<String> isType) {
        if (problem != null) {
            return Optional.of(problem);
        }
        if (!sections.contains("%TYPES") && !sections.contains("%FEATURE_STRUCTURES")) {
            return Optional.of(fault(new Mention("", 1, 1), "structure"));
        }
        for (Mention type : typeNames) {
            if (!isType.test(type.name().replaceFirst("(\\[\\])+$", ""))) {
                return Optional.of(fault(type, "type", type.name()));
            }
        }
        for (Mention reference : references) {
            if (!ids.contains(Integer.valueOf(reference.name()))) {
                return Optional.of(fault(reference, "reference", reference.name()));
            }
        }
        return Optional.empty();
    }

    private void document(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            say(json, "structure");
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String section = json.currentName();
            json.nextToken();
            sections.add(section);
            switch (section) {
                case "%TYPES" -> types(json);
                case "%FEATURE_STRUCTURES" -> structures(json);
                case "%VIEWS" -> views(json);
                default -> json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            say(json, "structure");
        }
    }

    private void types(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            say(json, "value", "%TYPES");
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonLocation place = json.currentTokenLocation();
            json.nextToken();
            JsonNode description = MAPPER.readTree(json);
            try {
                types.add(JsonCasTypes.type(name, description));
            } catch (IllegalArgumentException e) {
                say(place, "value", name);
            }
        }
    }

    private void structures(JsonParser json) throws IOException {
        boolean byId = json.currentToken() == JsonToken.START_OBJECT;
        if (!byId && json.currentToken() != JsonToken.START_ARRAY) {
            say(json, "value", "%FEATURE_STRUCTURES");
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != JsonToken.END_OBJECT) {
            if (byId) {
                id(json, json.currentName());
                json.nextToken();
            }
            if (json.currentToken() == JsonToken.START_OBJECT) {
                structure(json, byId);
            } else {
                say(json, "value", "%FEATURE_STRUCTURES");
                json.skipChildren();
            }
        }
    }

    private void structure(JsonParser json, boolean idIsKnown) throws IOException {
        JsonLocation start = json.currentTokenLocation();
        boolean hasId = idIsKnown;
        String type = null;
        List<Mention> elements = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("%ID")) {
                id(json, json.getText());
                hasId = true;
            } else if (name.equals("%TYPE")) {
                type = json.getText();
                typeNames.add(mention(json, type));
            } else if (name.startsWith("@")) {
                reference(json, name, references);
            } else if (name.equals("%ELEMENTS") && json.currentToken() == JsonToken.START_ARRAY) {
                elements(json, elements);
            } else {
                json.skipChildren();
            }
        }
        if (!hasId) {
            say(start, "id");
        }
        if (type == null) {
            say(start, "type", "");
        } else if (type.equals("uima.cas.FSArray") || type.endsWith("[]")) {
            references.addAll(elements);
        }
    }

    private void elements(JsonParser json, List<Mention> elements) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                elements.add(mention(json, json.getText()));
            } else {
                json.skipChildren();
            }
        }
        elements.removeIf(element -> !isInteger(element.name()));
    }

    private void views(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            say(json, "value", "%VIEWS");
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            json.nextToken();
            while (json.currentToken() == JsonToken.START_OBJECT && json.nextToken() == JsonToken.FIELD_NAME
                    || json.currentToken() == JsonToken.FIELD_NAME) {
                view(json);
            }
        }
    }

    private void view(JsonParser json) throws IOException {
        String name = json.currentName();
        json.nextToken();
        // A view of an empty CAS names a sofa that is not there.
        if (name.equals("%MEMBERS") && json.currentToken() == JsonToken.START_ARRAY) {
            elements(json, references);
        } else {
            json.skipChildren();
        }
        json.nextToken();
    }

    private void reference(JsonParser json, String name, List<Mention> target) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT && isInteger(json.getText())) {
            target.add(mention(json, json.getText()));
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
            say(json, "value", name);
            json.skipChildren();
        }
    }

    private void id(JsonParser json, String id) {
        if (!isInteger(id) || !ids.add(Integer.valueOf(id))) {
            say(json, "id");
        }
    }

    private static boolean isInteger(String text) {
        try {
            return Integer.parseInt(text) >= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Mention mention(JsonParser json, String name) {
        JsonLocation place = json.currentTokenLocation();
        return new Mention(name, place.getLineNr(), place.getColumnNr());
    }

    private void say(JsonParser json, String fault, Object... arguments) {
        say(json.currentTokenLocation(), fault, arguments);
    }

    private void say(JsonLocation place, String fault, Object... arguments) {
        if (problem == null) {
            problem = fault(new Mention("", place.getLineNr(), place.getColumnNr()), fault, arguments);
        }
    }

    private Problem fault(Mention at, String fault, Object... arguments) {
        String what = ExchangeMessages.text("json-cas.fault." + fault, arguments);
        Place place = Place.file(file.toString(), Math.max(1, at.line()), Math.max(1, at.column()));
        return ExchangeMessages.error("json-cas.shape", place, file.getFileName(), what);
    }
}
