package org.isnad.exchange.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.project.Hashes;
import org.isnad.text.CodePoints;

/** The rows of one article: offsets give back the texts, references lead to rows, values agree with one another. */
final class DocumentCheck {

    private static final Map<String, Integer> LABEL_IDS =
            Map.of("AGAINST", 0, "NONE", 1, "NEUTRAL", 2, "FAVOR", 3, "", -1);
    private static final List<String> STRENGTHS = List.of("", "LOW", "MEDIUM", "HIGH");

    private final Row document;
    private final boolean standOff;
    private final BundleFindings findings;
    private final String text;
    private final CodePoints offsets;
    private final int length;
    private final Set<String> mentions = new HashSet<>();
    private final Map<String, Row> statements = new HashMap<>();

    DocumentCheck(Row document, boolean standOff, BundleFindings findings) {
        this.document = document;
        this.standOff = standOff;
        this.findings = findings;
        text = document.text("text");
        offsets = CodePoints.of(text);
        length = standOff ? document.json().path("length").asInt() : offsets.length();
    }

    private void error(String code, Row row, Object... arguments) {
        findings.at(code, row.file(), row.line(), 1, arguments);
    }

    void document() {
        if (standOff) {
            noText(document, "text");
            noText(document, "title");
        } else if (!Hashes.sha256(text).equals(document.text("sha256"))) {
            error("bundle.text-hash", document, document.id());
        }
        for (String key : List.of("zones", "sentences")) {
            for (JsonNode range : document.json().path(key)) {
                isInText(document, key, range);
            }
        }
        int titleEnd = document.json().path("title_end").asInt(-1);
        if (titleEnd > length) {
            error("bundle.offset", document, "title_end", "", titleEnd, length);
        }
    }

    private void noText(Row row, String key) {
        if (!row.text(key).isEmpty()) {
            error("bundle.standoff-text", row, key);
        }
    }

    private boolean isInText(Row row, String key, JsonNode range) {
        int start = range.path("start").asInt();
        int end = range.path("end").asInt();
        boolean sound = 0 <= start && start < end && end <= length;
        if (!sound) {
            error("bundle.offset", row, key, start, end, length);
        }
        return sound;
    }

    /** An object or row with start, end and text. */
    private void span(Row row, String key, JsonNode span) {
        String told = span.path("text").asText();
        if (!isInText(row, key, span)) {
            return;
        }
        if (standOff) {
            if (!told.isEmpty()) {
                error("bundle.standoff-text", row, key);
            }
            return;
        }
        String covered = covered(span.path("start").asInt(), span.path("end").asInt());
        if (!covered.equals(told)) {
            error("bundle.text", row, key, told, covered);
        }
    }

    private String covered(int start, int end) {
        return text.substring(offsets.toUtf16(start), offsets.toUtf16(end));
    }

    private void spans(Row row, String... keys) {
        for (String key : keys) {
            row.json().path(key).forEach(span -> span(row, key, span));
        }
    }

    private <T> void unique(Row row, Set<T> ids, T id) {
        if (!ids.add(id)) {
            error("bundle.id-twice", row, id);
        }
        if (!row.id().startsWith(row.document() + ':')) {
            error("bundle.id", row, row.id(), row.document());
        }
    }

    void mentions(List<Row> rows) {
        Set<String> ids = new HashSet<>();
        for (Row row : rows) {
            unique(row, ids, row.id());
            span(row, "text", row.json());
            mentions.add(mention(row.json()));
            boolean collective = row.json().path("collective").asBoolean();
            if (collective == row.json().path("members").isEmpty()) {
                error("bundle.collective", row);
            }
        }
    }

    private static String mention(JsonNode mention) {
        return mention.path("start").asInt()
                + ":"
                + mention.path("end").asInt()
                + ':'
                + mention.path("mention_type").asText()
                + ':'
                + mention.path("actor_id").asText();
    }

    void statements(List<Row> rows) {
        Set<String> ids = new HashSet<>();
        for (Row row : rows) {
            unique(row, ids, row.id());
            statements.put(row.id(), row);
        }
        for (Row row : rows) {
            spans(row, "sources", "cue", "content", "quotes", "addressees", "relays");
            for (String slot : List.of("sources", "addressees", "relays")) {
                for (JsonNode mention : row.json().path(slot)) {
                    if (!mentions.contains(mention(mention))) {
                        error(
                                "bundle.no-mention",
                                row,
                                slot,
                                mention.path("start").asInt(),
                                mention.path("end").asInt());
                    }
                }
            }
            reference(row, "parent_id");
            depth(row);
        }
    }

    private void reference(Row row, String key) {
        if (!row.text(key).isEmpty() && !statements.containsKey(row.text(key))) {
            error("bundle.reference", row, key, row.text(key));
        }
    }

    private void depth(Row row) {
        int depth = 1;
        Row at = row;
        Set<String> seen = new HashSet<>();
        while (at != null && !at.text("parent_id").isEmpty() && seen.add(at.id())) {
            at = statements.get(at.text("parent_id"));
            depth++;
        }
        boolean circle = at != null && !at.text("parent_id").isEmpty();
        int expected = circle ? 0 : depth;
        int told = row.json().path("depth").asInt();
        if (at != null && told != expected) {
            error("bundle.depth", row, told, expected);
        }
    }

    void stances(List<Row> rows) {
        Set<String> ids = new HashSet<>();
        for (Row row : rows) {
            unique(row, ids, row.id());
            paragraph(row);
            spans(row, "evidence");
            row.json().path("target_spans").forEach(range -> isInText(row, "target_spans", range));
            reference(row, "statement_id");
            if (row.text("target_kind").equals("STATEMENT")) {
                reference(row, "target_id");
            }
            label(row);
            int annotators = row.json().path("annotators").size();
            if (annotators != row.json().path("annotator_labels").size()) {
                error(
                        "bundle.annotators",
                        row,
                        annotators,
                        row.json().path("annotator_labels").size());
            }
        }
    }

    private void paragraph(Row row) {
        int start = row.json().path("text_start").asInt();
        if (standOff) {
            noText(row, "text");
            int end = row.json().path("text_end").asInt();
            if (start < 0 || start > end || end > length) {
                error("bundle.offset", row, "text_start", start, end, length);
            }
            return;
        }
        String told = row.text("text");
        int end = start + told.codePointCount(0, told.length());
        if (start < 0 || end > length) {
            error("bundle.offset", row, "text_start", start, end, length);
        } else if (!covered(start, end).equals(told)) {
            error("bundle.text", row, "text", told, covered(start, end));
        }
    }

    private void label(Row row) {
        String label = row.text("label");
        int id = row.json().path("label_id").asInt();
        if (LABEL_IDS.containsKey(label) && LABEL_IDS.get(label) != id) {
            error("bundle.label-id", row, id, label);
        }
        int strength = STRENGTHS.indexOf(row.text("intensity"));
        int sign = label.equals("FAVOR") ? 1 : label.equals("AGAINST") ? -1 : 0;
        int score = row.json().path("score").asInt();
        if (strength >= 0 && score != sign * strength) {
            error("bundle.score", row, score, sign * strength);
        }
    }
}
