package org.isnad.exchange.release;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isnad.exchange.BrokenInput;

/** Reads a JSON Lines file row by row, looking one row ahead; what is no row of the table is told and left out. */
final class RowFile implements Closeable {

    private static final int LONGEST = 64 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final InputStream input;
    private final String name;
    private final RowShape shape;
    private final BundleFindings findings;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int line;
    private Row next;

    /** @param name of the file in the bundle */
    RowFile(Path bundle, String name, RowShape shape, BundleFindings findings) throws IOException {
        this.name = name;
        this.shape = shape;
        this.findings = findings;
        input = new BufferedInputStream(BrokenInput.open(bundle.resolve(name)), 1 << 16);
        advance();
    }

    /** The row that {@link #take} gives next; null at the end. */
    Row peek() {
        return next;
    }

    Row take() throws IOException {
        Row row = next;
        advance();
        return row;
    }

    private void advance() throws IOException {
        next = null;
        while (next == null && readLine()) {
            next = parse();
        }
    }

    /** False at the end of the file. */
    private boolean readLine() throws IOException {
        bytes.reset();
        int each = input.read();
        if (each < 0) {
            return false;
        }
        line++;
        while (each >= 0 && each != '\n') {
            if (bytes.size() == LONGEST) {
                throw new IOException(name + ":" + line);
            }
            bytes.write(each);
            each = input.read();
        }
        if (each < 0) {
            findings.at("bundle.line-end", name, line, bytes.size() + 1);
        }
        return true;
    }

    private Row parse() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            JsonNode node = MAPPER.readTree(text);
            if (!(node instanceof ObjectNode object)) {
                findings.at("bundle.json", name, line, 1, node == null ? "" : node.getNodeType());
                return null;
            }
            findings.row();
            Row row = new Row(name, line, object);
            return shape.isKept(row, findings) ? row : null;
        } catch (CharacterCodingException e) {
            findings.at("bundle.utf8", name, line, 1);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            findings.at("bundle.json", name, line, column, BrokenInput.reason(e));
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
