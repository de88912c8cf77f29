package org.isnad.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;

/**
 * Arrays of objects without the type of their elements: uimaj-io-json 0.5.0 writes an array {@code X[]} that it cannot read
 * again, and reads {@code uima.cas.FSArray}.
 */
final class JsonCasArrays {

    private static final String PLAIN = "uima.cas.FSArray";
    private static final JsonFactory JSON = new JsonFactory();

    private JsonCasArrays() {}

    /** The same JSON with {@code uima.cas.FSArray} as the type of each array of objects. */
    static byte[] plain(byte[] bytes) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        try (JsonParser from = JSON.createParser(bytes);
                JsonGenerator to = JSON.createGenerator(plain)) {
            while (from.nextToken() != null) {
                boolean array = from.currentToken() == JsonToken.VALUE_STRING
                        && "%TYPE".equals(from.currentName())
                        && from.getText().endsWith("[]");
                if (array) {
                    to.writeString(PLAIN);
                } else {
                    to.copyCurrentEvent(from);
                }
            }
        }
        return plain.toByteArray();
    }

    /** The same types with arrays of anything. */
    static TypeSystem plain(TypeSystem types) {
        return new TypeSystem(types.types().stream()
                .map(type -> new UimaType(
                        type.name(),
                        type.description(),
                        type.supertype(),
                        type.features().stream().map(JsonCasArrays::plain).toList(),
                        type.allowedValues()))
                .toList());
    }

    private static UimaFeature plain(UimaFeature feature) {
        return feature.range().equals(PLAIN)
                ? new UimaFeature(feature.name(), feature.description(), PLAIN, null, feature.shared())
                : feature;
    }
}
