package org.isnad.exchange.tei;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/** The features of items as feature structures: closed tags as symbols, free values as strings, references as pointers. */
final class TeiFeatures {

    private final TeiXml xml;
    private final TeiIds ids;
    private final Map<Item, String> names = new IdentityHashMap<>();

    TeiFeatures(TeiXml xml, TeiIds ids) {
        this.xml = xml;
        this.ids = ids;
    }

    /** The id of an item in the file; items of one id in the layer are told apart. */
    String id(Item item) {
        return names.computeIfAbsent(item, key -> {
            String own = item.getId() == null ? "" : item.getId();
            String id = ids.of(kind(item), own);
            return names.containsValue(id) ? ids.of(kind(item), own + '-' + names.size()) : id;
        });
    }

    /** What refers to the feature structure of an item. */
    String pointer(Item item) {
        return '#' + id(item) + ".fs";
    }

    private static String kind(Item item) {
        return item instanceof ActorMention
                ? "mention"
                : item instanceof Quote ? "quote" : item instanceof Statement ? "statement" : "stance";
    }

    void write(Item item) throws IOException {
        xml.begin("fs", "xml:id", id(item) + ".fs", "type", kind(item));
        string("id", item.getId());
        if (item instanceof Statement statement) {
            statement(statement);
        } else if (item instanceof Stance stance) {
            stance(stance);
        }
        common(item);
        if (item instanceof Frame frame) {
            for (Extra extra : frame.getExtras()) {
                string("extra." + TeiIds.word(extra.getName() == null ? "" : extra.getName()), extra.getValue());
            }
        }
        xml.end();
    }

    private void statement(Statement statement) throws IOException {
        symbol("reportType", statement.getReportType());
        symbol("medium", statement.getMedium());
        symbol("speechAct", statement.getSpeechAct());
        symbol("eventStatus", statement.getEventStatus());
        reference("parent", statement.getParent());
    }

    private void stance(Stance stance) throws IOException {
        pointer("holder", ids.pointer("actor", stance.getHolder()));
        symbol("targetKind", stance.getTargetKind());
        pointer("targetActor", ids.pointer("actor", stance.getTargetActor()));
        pointer("targetIssue", ids.pointer("issue", stance.getTargetIssue()));
        reference("targetStatement", stance.getTargetStatement());
        symbol("polarity", stance.getPolarity());
        symbol("intensity", stance.getIntensity());
        symbol("stanceType", stance.getStanceType());
        symbol("expression", stance.getExpression());
        symbol("modality", stance.getModality());
        symbol("attribution", stance.getAttribution());
        reference("basis", stance.getBasis());
    }

    private void common(Item item) throws IOException {
        symbol("origin", item.getOrigin());
        string("created", item.getCreated());
        string("modified", item.getModified());
        if (item.getConfidence() != 0) {
            xml.begin("f", "name", "confidence");
            xml.empty("numeric", "value", String.valueOf(item.getConfidence()));
            xml.end();
        }
        string("comment", item.getComment());
        symbol("flag", item.getFlag());
        for (String origin : List.copyOf(item.getDerivedFrom())) {
            string("derivedFrom", origin);
        }
        symbol("decision", item.getDecision());
        string("reason", item.getReason());
    }

    private void symbol(String name, Enum<?> tag) throws IOException {
        if (tag != null) {
            xml.begin("f", "name", name);
            xml.empty("symbol", "value", tag.name());
            xml.end();
        }
    }

    private void string(String name, String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            xml.begin("f", "name", name);
            xml.text("string", value);
            xml.end();
        }
    }

    private void reference(String name, Item item) throws IOException {
        pointer(name, item == null ? null : '#' + id(item));
    }

    private void pointer(String name, String pointer) throws IOException {
        if (pointer != null) {
            xml.empty("f", "name", name, "fVal", pointer);
        }
    }
}
