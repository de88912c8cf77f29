package org.isnad.core.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.AtomicFile;

/**
 * A table as a file for spreadsheets: CSV after RFC 4180, or TSV where line ends and tabs become blanks; UTF-8 with a byte
 * order mark, without which Excel takes Arabic for something else. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 */
public final class Delimited {

    private Delimited() {}

    /** Writes rows whole or not at all; TSV where the name ends so, else CSV. */
    public static Outcome<Void> write(Path file, List<? extends List<String>> rows) {
        boolean tabs = file.getFileName().toString().toLowerCase().endsWith(".tsv");
        try {
            AtomicFile.write(file, ("\uFEFF" + text(rows, tabs)).getBytes(StandardCharsets.UTF_8));
            return Outcome.of(null);
        } catch (IOException e) {
            String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return Outcome.failed(
                    SearchMessages.error("search.unwritable", Place.file(file.toString()), file.toString(), detail));
        }
    }

    static String text(List<? extends List<String>> rows, boolean tabs) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String cell = guarded(row.get(i) == null ? "" : row.get(i));
                text.append(i == 0 ? "" : tabs ? "\t" : ",").append(tabs ? plain(cell) : quoted(cell));
            }
            text.append(tabs ? "\n" : "\r\n");
        }
        return text.toString();
    }

    /** Numbers are no formulas. */
    private static String guarded(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?[0-9.]+");
        return formula ? "'" + cell : cell;
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String quoted(String cell) {
        boolean special = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
