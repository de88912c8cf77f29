package org.isnad.exchange.mapping;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;

/**
 * A mapping as JSON, made to be read and edited by people too.
 *
 * <pre>{"isnad-mapping": 1, "name": "…", "rules": [{"type": "custom.Opinion", "when": {"path": "sure", "value": "yes"},
 * "to": "STANCE", "slots": {"POLARITY": [{"feature": "side", "values": {"pro": "FAVOR"}}], "EVIDENCE": [{"annotation": ""}],
 * "INTENSITY": [{"constant": "MEDIUM"}]}, "extras": {"note": "remark"}}]}</pre>
 */
final class MappingFile {

    private static final String VERSION = "isnad-mapping";
    private static final long LARGEST = 4L << 20;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What is wrong with the content of a file; the message is a name or value as it stands there. */
    private static final class Unknown extends Exception {

        private static final long serialVersionUID = 1L;

        Unknown(String what) {
            super(what);
        }
    }

    private MappingFile() {}

    static Outcome<Mapping> read(Path file) {
        Place place = Place.file(file.toString());
        try {
            return Outcome.of(mapping(MAPPER.readTree(BrokenInput.bytes(file, LARGEST))));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place where = at == null ? place : Place.file(file.toString(), at.getLineNr(), at.getColumnNr());
            return Outcome.failed(ExchangeMessages.error("mapping.broken", where, file, where.line(), where.column()));
        } catch (Unknown e) {
            return Outcome.failed(ExchangeMessages.error("mapping.unknown", place, file, e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed(ExchangeMessages.error("mapping.io", place, file, BrokenInput.reason(e)));
        }
    }

    private static Mapping mapping(JsonNode root) throws Unknown {
        if (!root.isObject() || root.path(VERSION).asInt() != 1) {
            throw new Unknown(VERSION);
        }
        List<MappingRule> rules = new ArrayList<>();
        for (JsonNode rule : root.path("rules")) {
            rules.add(rule(rule));
        }
        return new Mapping(root.path("name").asText(), rules);
    }

    private static MappingRule rule(JsonNode node) throws Unknown {
        String type = node.path("type").asText();
        if (type.isEmpty()) {
            throw new Unknown("type: " + node);
        }
        Map<Slot, List<SlotSource>> slots = new EnumMap<>(Slot.class);
        for (Map.Entry<String, JsonNode> slot : node.path("slots").properties()) {
            List<SlotSource> sources = new ArrayList<>();
            for (JsonNode source : slot.getValue()) {
                sources.add(source(source));
            }
            slots.put(constant(Slot.class, slot.getKey()), sources);
        }
        Optional<MappingRule.Condition> when = node.hasNonNull("when")
                ? Optional.of(new MappingRule.Condition(
                        path(node.get("when").path("path").asText()),
                        node.get("when").path("value").asText()))
                : Optional.empty();
        Target target = constant(Target.class, node.path("to").asText());
        return new MappingRule(type, when, target, slots, texts(node.path("extras")));
    }

    private static SlotSource source(JsonNode node) throws Unknown {
        if (node.hasNonNull("constant")) {
            return SlotSource.constant(node.get("constant").asText());
        }
        if (node.hasNonNull("feature")) {
            return SlotSource.feature(path(node.get("feature").asText()), texts(node.path("values")));
        }
        if (node.hasNonNull("annotation")) {
            return SlotSource.annotation(path(node.get("annotation").asText()));
        }
        throw new Unknown(node.toString());
    }

    private static String path(String path) throws Unknown {
        if (!TypePath.isPath(path)) {
            throw new Unknown(path);
        }
        return path;
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) throws Unknown {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        throw new Unknown(name);
    }

    static Outcome<Void> write(Mapping mapping, Path file) {
        try {
            String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(mapping));
            Files.writeString(file, json.replace(System.lineSeparator(), "\n") + "\n", StandardCharsets.UTF_8);
            return Outcome.of(null);
        } catch (IOException e) {
            Place place = Place.file(file.toString());
            return Outcome.failed(ExchangeMessages.error("mapping.io", place, file, String.valueOf(e.getMessage())));
        }
    }

    private static ObjectNode node(Mapping mapping) {
        ObjectNode root = MAPPER.createObjectNode().put(VERSION, 1).put("name", mapping.name());
        ArrayNode rules = root.putArray("rules");
        mapping.rules().forEach(rule -> rules.add(node(rule)));
        return root;
    }

    private static ObjectNode node(MappingRule rule) {
        ObjectNode node = MAPPER.createObjectNode().put("type", rule.type());
        rule.when()
                .ifPresent(
                        when -> node.putObject("when").put("path", when.path()).put("value", when.value()));
        node.put("to", rule.target().name());
        ObjectNode slots = node.putObject("slots");
        rule.slots().forEach((slot, sources) -> {
            ArrayNode list = slots.putArray(slot.name());
            sources.forEach(source -> list.add(node(source)));
        });
        if (!rule.extras().isEmpty()) {
            ObjectNode extras = node.putObject("extras");
            rule.extras().forEach(extras::put);
        }
        return node;
    }

    private static ObjectNode node(SlotSource source) {
        ObjectNode node = MAPPER.createObjectNode();
        switch (source.from()) {
            case CONSTANT -> node.put("constant", source.constant());
            case ANNOTATION -> node.put("annotation", source.path());
            case FEATURE -> {
                node.put("feature", source.path());
                if (!source.values().isEmpty()) {
                    ObjectNode values = node.putObject("values");
                    source.values().forEach(values::put);
                }
            }
        }
        return node;
    }
}
