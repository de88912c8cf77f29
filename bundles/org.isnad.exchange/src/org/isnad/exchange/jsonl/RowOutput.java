package org.isnad.exchange.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes rows that are objects already, with the same bytes as the dataset has. */
public final class RowOutput implements Closeable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonlFile file;

    /** @throws IOException if the file cannot be made */
    public RowOutput(Path folder, String name) throws IOException {
        file = new JsonlFile(folder, name);
    }

    public void write(ObjectNode row) throws IOException {
        JsonGenerator json = file.begin();
        for (var field : row.properties()) {
            json.writeFieldName(field.getKey());
            MAPPER.writeTree(json, field.getValue());
        }
        file.end();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
