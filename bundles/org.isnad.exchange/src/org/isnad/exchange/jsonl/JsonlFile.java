package org.isnad.exchange.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.isnad.exchange.ExportReport.ExportedFile;

/**
 * A file of one JSON object a line: UTF-8, {@code \n}. U+2028 and U+2029 are escaped, for some readers take them for line
 * ends.
 */
public final class JsonlFile implements Closeable {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .rootValueSeparator("")
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build();

    private final String name;
    private final JsonGenerator json;
    private int rows;

    /** Opens a new file. */
    public JsonlFile(Path folder, String name) throws IOException {
        this.name = name;
        this.json = JSON.createGenerator(new BufferedOutputStream(new ReopenedFile(folder.resolve(name)), 1 << 15));
    }

    /** Begins an object; its fields are written to the generator. */
    public JsonGenerator begin() throws IOException {
        json.writeStartObject();
        return json;
    }

    /** Ends the object and its line. */
    public void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        rows++;
    }

    /** Its name and how many rows it has. */
    public ExportedFile report() {
        return new ExportedFile(name, rows);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
