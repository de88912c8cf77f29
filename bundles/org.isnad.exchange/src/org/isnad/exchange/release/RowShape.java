package org.isnad.exchange.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;

/** The keys of a table and what their values are. */
final class RowShape {

    /** What stands under a key; each says of a value whether it is that. */
    private sealed interface Kind {

        record Plain(String name) implements Kind {}

        /** A tag of a closed set, or "". */
        record Tag(Set<String> tags) implements Kind {}

        record ListOf(RowShape struct) implements Kind {}
    }

    private static final Kind TEXT = new Kind.Plain("string");
    private static final Kind NUMBER = new Kind.Plain("int");
    private static final Kind TRUTH = new Kind.Plain("bool");
    private static final Kind TEXTS = new Kind.Plain("list of string");

    private final Map<String, Kind> keys = new LinkedHashMap<>();

    private RowShape() {}

    /** @param standOff whether it is the form without texts, which has some keys more */
    static RowShape of(String table, boolean standOff) {
        return switch (table) {
            case "documents" -> documents(standOff);
            case "mentions" -> mentions();
            case "statements" -> statements();
            case "stances" -> stances(standOff);
            default -> throw new IllegalArgumentException(table);
        };
    }

    private static RowShape documents(boolean standOff) {
        RowShape shape = new RowShape()
                .with(TEXT, "id", "text", "sha256", "language", "outlet", "url", "published", "title")
                .with(new Kind.ListOf(range().tag("kind", ZoneKind.values())), "zones")
                .with(new Kind.ListOf(range()), "sentences")
                .with(TEXT, "group_id", "split")
                .with(NUMBER, "n_annotators")
                .with(TEXT, "guideline_version");
        return standOff ? shape.with(NUMBER, "length", "title_start", "title_end") : shape;
    }

    private static RowShape mentions() {
        return new RowShape()
                .with(TEXT, "id", "doc_id", "split")
                .with(NUMBER, "start", "end")
                .with(TEXT, "text")
                .tag("mention_type", MentionType.values())
                .with(TEXT, "actor_id", "actor_label")
                .tag("actor_type", ActorType.values())
                .tag("anonymity", Anonymity.values())
                .with(TRUTH, "collective")
                .with(TEXTS, "members");
    }

    private static RowShape statements() {
        Kind mentions = new Kind.ListOf(span().tag("mention_type", MentionType.values())
                .with(TEXT, "actor_id")
                .tag("actor_type", ActorType.values()));
        return new RowShape()
                .with(TEXT, "id", "doc_id", "split", "parent_id")
                .with(NUMBER, "depth")
                .tag("zone", ZoneKind.values())
                .tag("report_type", ReportType.values())
                .tag("speech_act", SpeechAct.values())
                .tag("event_status", EventStatus.values())
                .tag("medium", Medium.values())
                .with(mentions, "sources")
                .with(new Kind.ListOf(span()), "cue", "content")
                .with(new Kind.ListOf(span().tag("function", QuoteFunction.values())), "quotes")
                .with(mentions, "addressees", "relays");
    }

    private static RowShape stances(boolean standOff) {
        RowShape shape = new RowShape()
                .with(TEXT, "id", "doc_id", "split", "text")
                .with(NUMBER, "text_start")
                .with(TEXT, "holder_id", "holder")
                .tag("target_kind", TargetKind.values())
                .with(TEXT, "target_id", "target")
                .tag("label", Polarity.values())
                .with(NUMBER, "label_id")
                .tag("intensity", Intensity.values())
                .with(NUMBER, "score")
                .tag("stance_type", StanceType.values())
                .tag("expression", Expression.values())
                .tag("modality", Modality.values())
                .tag("attribution", Attribution.values())
                .with(TEXT, "statement_id")
                .with(new Kind.ListOf(span()), "evidence")
                .with(TEXTS, "annotators", "annotator_labels");
        return standOff ? shape.with(NUMBER, "text_end").with(new Kind.ListOf(range()), "target_spans") : shape;
    }

    private static RowShape range() {
        return new RowShape().with(NUMBER, "start", "end");
    }

    private static RowShape span() {
        return range().with(TEXT, "text");
    }

    private RowShape with(Kind kind, String... names) {
        Stream.of(names).forEach(name -> keys.put(name, kind));
        return this;
    }

    private RowShape tag(String name, Object... tags) {
        keys.put(name, new Kind.Tag(Arrays.stream(tags).map(Object::toString).collect(Collectors.toSet())));
        return this;
    }

    /** Keys whose values are lists of objects. */
    List<String> lists() {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Kind.ListOf)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a row has these keys with such values; what it has otherwise is told. Wrong tags are told, and the row is kept. */
    boolean isKept(Row row, BundleFindings findings) {
        List<String> wrong = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        compare("", row.json(), wrong, tags);
        wrong.forEach(each -> findings.at("bundle.keys", row.file(), row.line(), 1, each));
        tags.forEach(each -> findings.at("bundle.tag", row.file(), row.line(), 1, each));
        return wrong.isEmpty();
    }

    private void compare(String path, JsonNode object, List<String> wrong, List<String> tags) {
        Set<String> found = new TreeSet<>();
        object.fieldNames().forEachRemaining(found::add);
        keys.forEach((key, kind) -> {
            if (!found.remove(key)) {
                wrong.add(path + key + ": –");
            } else {
                compare(path + key, object.get(key), kind, wrong, tags);
            }
        });
        found.forEach(key -> wrong.add(path + key + ": +"));
    }

    private static void compare(String path, JsonNode value, Kind kind, List<String> wrong, List<String> tags) {
        if (kind instanceof Kind.Plain plain) {
            if (!isPlain(value, plain)) {
                wrong.add(path + ": " + value.getNodeType() + " ≠ " + plain.name());
            }
        } else if (kind instanceof Kind.Tag tag) {
            if (!value.isTextual()) {
                wrong.add(path + ": " + value.getNodeType() + " ≠ string");
            } else if (!value.textValue().isEmpty() && !tag.tags().contains(value.textValue())) {
                tags.add(path + ": " + value.textValue());
            }
        } else if (kind instanceof Kind.ListOf list) {
            if (!value.isArray()) {
                wrong.add(path + ": " + value.getNodeType() + " ≠ list");
            }
            for (int i = 0; i < value.size() && value.isArray(); i++) {
                if (value.get(i).isObject()) {
                    list.struct().compare(path + '[' + i + "].", value.get(i), wrong, tags);
                } else {
                    wrong.add(path + '[' + i + "]: " + value.get(i).getNodeType());
                }
            }
        }
    }

    private static boolean isPlain(JsonNode value, Kind.Plain plain) {
        if (plain == TEXT) {
            return value.isTextual();
        }
        if (plain == NUMBER) {
            return value.isInt();
        }
        if (plain == TRUTH) {
            return value.isBoolean();
        }
        boolean texts = value.isArray();
        for (JsonNode each : value) {
            texts &= each.isTextual();
        }
        return texts;
    }
}
