package org.isnad.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;

/** Opens what others give us to read, and says what is wrong with an input that cannot be read, the same for all formats. */
public final class BrokenInput {

    /** Files that are read whole may have so many bytes. */
    public static final long LARGEST = 64L << 20;

    private static final int BEGINNING = 1 << 13;

    private BrokenInput() {}

    /**
     * {@code read.json}, with line and column, for what is not JSON or not of the wanted shape; {@code read.large} for what is
     * too large; else {@code read.io}.
     */
    public static Problem io(Path file, IOException failure) {
        Place place = Place.file(file.toString());
        if (failure instanceof JsonProcessingException json) {
            JsonLocation location = json.getLocation();
            Place where = location == null || location.getLineNr() < 1
                    ? place
                    : Place.file(file.toString(), location.getLineNr(), Math.max(1, location.getColumnNr()));
            return ExchangeMessages.error("read.json", where, file.getFileName(), reason(json));
        }
        if (failure instanceof TooLargeException large) {
            return ExchangeMessages.error("read.large", place, file.getFileName(), large.most() >> 20);
        }
        return ExchangeMessages.error("read.io", place, file.getFileName(), reason(failure));
    }

    /** Why a file could not be read, as a part of a sentence. */
    public static String reason(IOException failure) {
        if (failure instanceof StreamConstraintsException) {
            return ExchangeMessages.text("read.reason.limit");
        }
        if (failure instanceof JsonProcessingException json) {
            return json.getOriginalMessage();
        }
        if (failure instanceof NoSuchFileException) {
            return ExchangeMessages.text("read.reason.absent");
        }
        if (failure instanceof AccessDeniedException) {
            return ExchangeMessages.text("read.reason.denied");
        }
        if (failure instanceof NotAFileException) {
            return ExchangeMessages.text("read.reason.no-file");
        }
        if (failure instanceof TooLargeException large) {
            return ExchangeMessages.text("read.reason.large", large.most() >> 20);
        }
        if (failure instanceof CharacterCodingException) {
            return ExchangeMessages.text("read.reason.utf8");
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** Opens a file, or what a link leads to; never a pipe or a device, which could keep the reader waiting for ever. */
    public static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NotAFileException(file);
        }
        return Files.newInputStream(file);
    }

    /** All bytes of a file; it is not believed how large it says that it is, for it may grow meanwhile. */
    public static byte[] bytes(Path file, long most) throws IOException {
        try (InputStream input = open(file)) {
            if (Files.size(file) > most) {
                throw new TooLargeException(file, most);
            }
            byte[] bytes = input.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw new TooLargeException(file, most);
            }
            return bytes;
        }
    }

    /** All of a file of UTF-8. */
    public static String text(Path file, long most) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes(file, most)))
                .toString();
    }

    /** The bytes of a file; problems {@code read.io} and, above {@link #LARGEST}, {@code read.large}. */
    public static Outcome<byte[]> bytes(Path file) {
        try {
            return Outcome.of(bytes(file, LARGEST));
        } catch (IOException e) {
            return Outcome.failed(io(file, e));
        }
    }

    /** The first characters of a file, read as UTF-8, for telling its format; "" for what cannot be read. */
    public static String beginning(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream input = open(file)) {
            return new String(input.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
