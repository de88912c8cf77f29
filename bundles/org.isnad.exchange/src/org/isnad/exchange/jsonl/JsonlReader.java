package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;

/**
 * The dataset that {@link JsonlWriter} writes: {@code documents.jsonl}, or the folder that has it, with the files of
 * mentions, statements and stances beside it as far as they are there.
 *
 * <p>Files are read line by line. Every row is checked: keys and their types, closed tag sets, offsets against the text, ids
 * and what refers to them, and what follows from other values (score, label_id, depth, collective). All violations are told,
 * each with file, line and column; with one of them nothing is read. Offsets are code points, end exclusive.
 */
public final class JsonlReader implements FormatReader {

    static final String DOCUMENTS = "documents.jsonl";

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public List<String> patterns() {
        return List.of("*documents.jsonl");
    }

    /** By the name of the file, or the file in the folder, and its first character. */
    @Override
    public boolean canRead(Path file) {
        Path documents = documents(file);
        if (!isNamedSo(documents) || !Files.isRegularFile(documents)) {
            return false;
        }
        try (InputStream input = Files.newInputStream(documents)) {
            String begin = new String(input.readNBytes(64), StandardCharsets.UTF_8);
            return begin.replace("\ufeff", "").stripLeading().startsWith("{");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Outcome<List<ReadDocument>> read(Path file, ReadOptions options, Monitor monitor) {
        Path documents = documents(file);
        if (!isNamedSo(documents) || !Files.isRegularFile(documents)) {
            return Outcome.failed(ExchangeMessages.error("jsonl.none", Place.file(file.toString()), file));
        }
        return new DatasetReading(documents).run(monitor);
    }

    private static Path documents(Path file) {
        return Files.isDirectory(file) ? file.resolve(DOCUMENTS) : file;
    }

    private static boolean isNamedSo(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith(DOCUMENTS);
    }
}
