package org.isnad.exchange.release;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private int line;
    private Row next;

    /** @param name of the file in the bundle */
    RowFile(Path bundle, String name, RowShape shape, BundleFindings findings) throws IOException {
        this.name = name;
        this.shape = shape;
        this.findings = findings;
        input = BrokenInput.open(bundle.resolve(name));
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
        if (!fill()) {
            return false;
        }
        line++;
        while (!lineEnds()) {
            if (!fill()) {
                findings.at("bundle.line-end", name, line, bytes.size() + 1);
                break;
            }
        }
        return true;
    }

    /** Moves what is read of the line, up to its end or that of the buffer; whether the line ended. */
    private boolean lineEnds() throws IOException {
        int begin = position;
        while (position < filled && buffer[position] != '\n') {
            position++;
        }
        if (bytes.size() + (position - begin) > LONGEST) {
            throw new IOException(name + ":" + line);
        }
        bytes.write(buffer, begin, position - begin);
        boolean ends = position < filled;
        position += ends ? 1 : 0;
        return ends;
    }

    /** False at the end of the file. */
    private boolean fill() throws IOException {
        while (position == filled) {
            position = 0;
            filled = input.read(buffer);
            if (filled < 0) {
                filled = 0;
                return false;
            }
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
