package org.isnad.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;

/** What is said of an input that cannot be read, the same for all formats. */
public final class BrokenInput {

    /** Files that are read whole may have so many bytes. */
    public static final long LARGEST = 64L << 20;

    private static final int BEGINNING = 1 << 13;

    private BrokenInput() {}

    /** {@code read.json}, with line and column, for what is not JSON or not of the wanted shape; else {@code read.io}. */
    public static Problem io(Path file, IOException failure) {
        if (failure instanceof JsonProcessingException json) {
            JsonLocation location = json.getLocation();
            Place place = location == null || location.getLineNr() < 1
                    ? Place.file(file.toString())
                    : Place.file(file.toString(), location.getLineNr(), Math.max(1, location.getColumnNr()));
            return ExchangeMessages.error("read.json", place, file.getFileName(), json.getOriginalMessage());
        }
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return ExchangeMessages.error("read.io", Place.file(file.toString()), file.getFileName(), reason);
    }

    /** The bytes of a file; problems {@code read.io} and, above {@link #LARGEST}, {@code read.large}. */
    public static Outcome<byte[]> bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                Place place = Place.file(file.toString());
                return Outcome.failed(
                        ExchangeMessages.error("read.large", place, file.getFileName(), LARGEST >> 20));
            }
            return Outcome.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Outcome.failed(io(file, e));
        }
    }

    /** The first characters of a file, read as UTF-8, for telling its format; "" for what cannot be read. */
    public static String beginning(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream input = Files.newInputStream(file)) {
            return new String(input.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
