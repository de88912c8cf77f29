package org.isnad.exchange.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a part comes from.
 *
 * <p>A path leads from the annotation to others by names of features with {@code /} between them; "" is the annotation itself.
 * {@code roles[role=Speaker]/target} goes on from those elements alone whose feature has the value; {@code
 * ^custom.Source@Governor} goes to the annotations of a type that refer to this one by a feature.
 *
 * @param constant for {@link From#CONSTANT}, else ""
 * @param values what each value found stands for; values that are not in it stay as they are
 */
public record SlotSource(From from, String path, String constant, Map<String, String> values) {

    /** The kind of source. */
    public enum From {
        /** The annotations at the path: what they became, else the stretch of text they cover. */
        ANNOTATION,
        /** The values of the feature that the path ends with. */
        FEATURE,
        /** Always the same. */
        CONSTANT
    }

    public SlotSource {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The annotation itself. */
    public static SlotSource itself() {
        return annotation("");
    }

    public static SlotSource annotation(String path) {
        return new SlotSource(From.ANNOTATION, path, "", Map.of());
    }

    public static SlotSource feature(String path) {
        return new SlotSource(From.FEATURE, path, "", Map.of());
    }

    public static SlotSource feature(String path, Map<String, String> values) {
        return new SlotSource(From.FEATURE, path, "", values);
    }

    public static SlotSource constant(String value) {
        return new SlotSource(From.CONSTANT, "", value, Map.of());
    }
}
