package org.isnad.exchange.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.BrokenInput;

/**
 * The rows of a file of JSON Lines, one after the other: memory holds one line. A line is UTF-8, ends with {@code \n} or
 * {@code \r\n}, and has one object; a byte order mark before the first is passed over.
 */
final class RowStream {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;
    private final Violations violations;
    private int number;

    RowStream(Path file, Violations violations) {
        this.file = file;
        this.violations = violations;
    }

    /** Gives each row to the step; stops between rows when the monitor is cancelled. */
    void forEach(Consumer<Row> step, Monitor monitor) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream input = new BufferedInputStream(BrokenInput.open(file), 1 << 16)) {
            int next = input.read();
            while (next >= 0 && !monitor.isCanceled()) {
                line.reset();
                while (next >= 0 && next != '\n') {
                    line.write(next);
                    if (line.size() > BrokenInput.LARGEST) {
                        violations.add(
                                "read.large", place(1), file.getFileName() + ":" + number, BrokenInput.LARGEST >> 20);
                        return;
                    }
                    next = input.read();
                }
                number++;
                row(line, step);
                next = next < 0 ? next : input.read();
            }
        }
    }

    private void row(ByteArrayOutputStream bytes, Consumer<Row> step) {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            line = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                step.accept(new Row(node, file.toString(), number, line, violations));
            } else {
                violations.add("jsonl.no-object", place(1));
            }
        } catch (CharacterCodingException e) {
            violations.add("jsonl.utf8", place(1));
        } catch (JsonProcessingException e) {
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            violations.add("read.json", place(column), file.getFileName(), BrokenInput.reason(e));
        }
    }

    private Place place(int column) {
        return Place.file(file.toString(), number, column);
    }
}
