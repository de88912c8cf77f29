package org.isnad.exchange.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.exchange.jsonl.RowOutput;
import org.isnad.text.CodePoints;

/** The four tables of one layer of one split, filled with texts article by article. */
final class FilledPart {

    private static final List<String> ONLY_STANDOFF =
            List.of("length", "title_start", "title_end", "text_end", "target_spans");

    private final Path from;
    private final Path to;
    private final Copies copies;
    private final BundleFindings findings;
    private String text = "";
    private CodePoints offsets = CodePoints.of("");

    FilledPart(Path from, Path to, Copies copies, BundleFindings findings) {
        this.from = from;
        this.to = to;
        this.copies = copies;
        this.findings = findings;
    }

    /** Identifiers of the articles that have their text. */
    Set<String> write(Monitor monitor) throws IOException {
        Set<String> filled = new HashSet<>();
        List<RowFile> inputs = new ArrayList<>();
        List<RowOutput> outputs = new ArrayList<>();
        try {
            for (String table : Bundle.TABLES) {
                String name = table + ".jsonl";
                inputs.add(new RowFile(from, name, RowShape.of(table, true), findings));
                outputs.add(new RowOutput(to, name));
            }
            while (inputs.get(0).peek() != null && !monitor.isCanceled()) {
                Row document = inputs.get(0).take();
                Optional<String> copy = copies.read(document.text("sha256"));
                text = copy.orElse("");
                offsets = CodePoints.of(text);
                boolean write = copy.isPresent()
                        && offsets.length() == document.json().path("length").asInt();
                if (write) {
                    document(document);
                    outputs.get(0).write(document.json());
                    filled.add(document.id());
                }
                for (int table = 1; table < inputs.size(); table++) {
                    rows(document.id(), inputs.get(table), write ? outputs.get(table) : null);
                }
            }
        } finally {
            for (RowFile input : inputs) {
                input.close();
            }
            for (RowOutput output : outputs) {
                output.close();
            }
        }
        return filled;
    }

    private void rows(String document, RowFile input, RowOutput output) throws IOException {
        while (input.peek() != null && input.peek().document().equals(document)) {
            Row row = input.take();
            if (output != null) {
                row(row);
                output.write(row.json());
            }
        }
    }

    private void document(Row document) {
        ObjectNode json = document.json();
        int begin = json.path("title_start").asInt(-1);
        json.put("text", text);
        json.put(
                "title",
                begin < 0 ? "" : covered(document, begin, json.path("title_end").asInt()));
        json.remove(ONLY_STANDOFF);
    }

    private void row(Row row) {
        ObjectNode json = row.json();
        if (json.has("text_start")) {
            json.put(
                    "text",
                    covered(
                            row,
                            json.path("text_start").asInt(),
                            json.path("text_end").asInt()));
            List<String> target = new ArrayList<>();
            json.path("target_spans").forEach(span -> target.add(covered(row, span)));
            if (!target.isEmpty()) {
                json.put("target", String.join(" … ", target));
            }
        } else if (json.has("start")) {
            json.put("text", covered(row, json));
        }
        json.remove(ONLY_STANDOFF);
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            for (JsonNode each : field.getValue()) {
                if (each instanceof ObjectNode span && span.has("text")) {
                    span.put("text", covered(row, span));
                }
            }
        }
    }

    private String covered(Row row, JsonNode span) {
        return covered(row, span.path("start").asInt(), span.path("end").asInt());
    }

    private String covered(Row row, int start, int end) {
        if (start < 0 || start > end || end > offsets.length()) {
            findings.at("bundle.offset", row.file(), row.line(), 1, "", start, end, offsets.length());
            return "";
        }
        return text.substring(offsets.toUtf16(start), offsets.toUtf16(end));
    }
}
