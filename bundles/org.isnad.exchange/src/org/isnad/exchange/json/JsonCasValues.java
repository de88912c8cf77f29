package org.isnad.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/** Finds the value that is not of the kind of its feature, since the library that refuses it does not say where it stands. */
final class JsonCasValues {

    private static final JsonFactory JSON = new JsonFactory();

    /** A value of an object and where it stands. */
    record Value(String feature, JsonToken token, int line, int column) {}

    private final TypeSystem types;

    private JsonCasValues(TypeSystem types) {
        this.types = types;
    }

    /** The first value that does not fit; empty where all do. */
    static Optional<Value> misfit(byte[] bytes, TypeSystem types) throws IOException {
        try (JsonParser json = JSON.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean structures = json.currentName().equals("%FEATURE_STRUCTURES");
                json.nextToken();
                if (structures) {
                    return new JsonCasValues(types).among(json);
                }
                json.skipChildren();
            }
        }
        return Optional.empty();
    }

    private Optional<Value> among(JsonParser json) throws IOException {
        Optional<Value> misfit = Optional.empty();
        JsonToken token = json.nextToken();
        while (misfit.isEmpty() && token != null && token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
            if (token == JsonToken.START_OBJECT) {
                misfit = in(json);
            }
            token = json.nextToken();
        }
        return misfit;
    }

    private Optional<Value> in(JsonParser json) throws IOException {
        List<Value> values = new ArrayList<>();
        String type = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            JsonLocation place = json.currentTokenLocation();
            if (name.equals("%TYPE")) {
                type = json.getText();
            } else if (!name.isEmpty() && Character.isLetter(name.charAt(0))) {
                values.add(new Value(name, token, place.getLineNr(), place.getColumnNr()));
            }
            json.skipChildren();
        }
        Type described = types.getType(type);
        return described == null
                ? Optional.empty()
                : values.stream().filter(value -> !fits(value, described)).findFirst();
    }

    private static boolean fits(Value value, Type type) {
        Feature feature = type.getFeatureByBaseName(value.feature());
        if (feature == null || value.token() == JsonToken.VALUE_NULL) {
            return feature != null;
        }
        return switch (feature.getRange().getName()) {
            case CAS.TYPE_NAME_INTEGER, CAS.TYPE_NAME_LONG, CAS.TYPE_NAME_SHORT, CAS.TYPE_NAME_BYTE ->
                value.token() == JsonToken.VALUE_NUMBER_INT;
            case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE -> value.token().isNumeric();
            case CAS.TYPE_NAME_BOOLEAN -> value.token().isBoolean();
            default -> !feature.getRange().isPrimitive() || value.token() == JsonToken.VALUE_STRING;
        };
    }
}
