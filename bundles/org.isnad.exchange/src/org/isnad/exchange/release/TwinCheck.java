package org.isnad.exchange.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.Monitor;

/** The form without texts says the same as that with them, row by row, but for the texts and the keys that stand for them. */
final class TwinCheck {

    /** Labels may be left out where they are words of an article. */
    static final Set<String> TEXTS = Set.of("text", "title", "target", "holder", "actor_label");

    private final Path bundle;
    private final BundleFindings findings;

    TwinCheck(Path bundle, BundleFindings findings) {
        this.bundle = bundle;
        this.findings = findings;
    }

    /** @param folder of the form with texts, {@code twin} of that without */
    void run(String folder, String twin, Monitor monitor) throws IOException {
        for (String table : Bundle.TABLES) {
            String one = folder + '/' + table + ".jsonl";
            String other = twin + '/' + table + ".jsonl";
            if (Files.isRegularFile(bundle.resolve(one)) && Files.isRegularFile(bundle.resolve(other))) {
                compare(table, one, other, monitor);
            }
        }
        monitor.worked(1);
    }

    private void compare(String table, String one, String other, Monitor monitor) throws IOException {
        // What is wrong with each by itself was told before.
        BundleFindings unheard = new BundleFindings();
        RowShape shape = RowShape.of(table, false);
        try (RowFile rows = new RowFile(bundle, one, shape, unheard);
                RowFile twins = new RowFile(bundle, other, RowShape.of(table, true), unheard)) {
            while (rows.peek() != null && twins.peek() != null && !monitor.isCanceled()) {
                Row row = rows.take();
                Row twin = twins.take();
                String difference = difference(row.json(), twin.json());
                if (!difference.isEmpty()) {
                    findings.at("bundle.twin", other, twin.line(), 1, difference, one, row.line());
                    return;
                }
            }
            if ((rows.peek() == null) != (twins.peek() == null)) {
                Row more = rows.peek() == null ? twins.peek() : rows.peek();
                findings.at("bundle.twin-rows", more.file(), more.line(), 1, one, other);
            }
        }
    }

    /** The first key in which they differ, or "". */
    private static String difference(ObjectNode row, ObjectNode twin) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = row.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (!textless(field.getKey(), field.getValue())
                    .equals(textless(field.getKey(), twin.get(field.getKey())))) {
                return field.getKey();
            }
        }
        return "";
    }

    private static JsonNode textless(String key, JsonNode value) {
        if (TEXTS.contains(key)) {
            return TextNode.valueOf("");
        }
        if (value instanceof ArrayNode list) {
            ArrayNode copy = list.deepCopy();
            for (JsonNode each : copy) {
                if (each instanceof ObjectNode object && object.has("text")) {
                    object.put("text", "");
                }
            }
            return copy;
        }
        return value;
    }
}
