package org.isnad.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;

/** Reads a table from a file in UTF-8, with or without byte order mark: CSV, or TSV where the name ends so. */
final class CsvFile {

    /** What stands between two separators, where it begins; unquoted text without the blanks around it. */
    record Cell(String text, int line, int column) {}

    private CsvFile() {}

    /** The rows that are no empty lines; never an exception: what is wrong names its line and column. */
    static Outcome<List<List<Cell>>> read(Path file) {
        try {
            return decode(file).then(text -> new CsvText(file.toString(), text, isTabbed(file)).rows());
        } catch (NoSuchFileException e) {
            return Outcome.failed(problem("csv.none", Place.NOWHERE, file));
        } catch (IOException e) {
            String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return Outcome.failed(problem("csv.unreadable", Place.NOWHERE, file, detail));
        }
    }

    static Problem problem(String key, Place place, Object... args) {
        return Problem.error(key, Texts.text(key, args), place, "");
    }

    private static boolean isTabbed(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
    }

    private static Outcome<String> decode(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        text.flip();
        String read = text.toString();
        if (result.isError()) {
            String before = read.replace("\r\n", "\n").replace('\r', '\n');
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            return Outcome.failed(problem("csv.encoding", Place.file(file.toString(), line, column), line, column));
        }
        return Outcome.of(read.startsWith("\uFEFF") ? read.substring(1) : read);
    }
}
