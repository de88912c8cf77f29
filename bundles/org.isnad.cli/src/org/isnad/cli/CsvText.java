package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.cli.CsvFile.Cell;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;

/**
 * Takes a text apart after RFC 4180: cells in quotes hold separators, line ends and doubled quotes. Lines end in LF, CR LF
 * or CR. The separator is a comma; a semicolon, as spreadsheets write in many countries, where the first line has one and no
 * comma; a tab where it is said so.
 */
final class CsvText {

    private static final char END = '\uFFFF';

    private final String file;
    private final String text;
    private final char separator;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineBegin;

    CsvText(String file, String text, boolean tabs) {
        this.file = file;
        this.text = text;
        separator = tabs ? '\t' : comma(text);
    }

    private static char comma(String text) {
        boolean quoted = false;
        boolean semicolon = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                return c != ',' && semicolon ? ';' : ',';
            }
            semicolon |= !quoted && c == ';';
        }
        return semicolon ? ';' : ',';
    }

    Outcome<List<List<Cell>>> rows() {
        List<Cell> row = new ArrayList<>();
        while (at < text.length() || !row.isEmpty()) {
            Outcome<Cell> cell = cell();
            if (!cell.isPresent()) {
                return Outcome.failed(cell.problems());
            }
            row.add(cell.value());
            if (here() == separator) {
                at++;
            } else {
                endLine(row);
                row = new ArrayList<>();
            }
        }
        return Outcome.of(rows);
    }

    /** A line with nothing in it is no row. */
    private void endLine(List<Cell> row) {
        boolean nothing = row.size() == 1 && at == lineBegin;
        if (!nothing) {
            rows.add(row);
        }
        if (at < text.length()) {
            newLine();
        }
    }

    /** Goes past a line end. */
    private void newLine() {
        at += here() == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
        line++;
        lineBegin = at;
    }

    private Outcome<Cell> cell() {
        int startLine = line;
        int column = column();
        int start = at;
        while (here() != separator && Character.isWhitespace(here()) && !isLineEnd()) {
            at++;
        }
        if (here() == '"') {
            return quoted(startLine, column);
        }
        while (!isCellEnd()) {
            if (here() == '"') {
                return failed("csv.quote", line, column());
            }
            at++;
        }
        return Outcome.of(new Cell(text.substring(start, at).strip(), startLine, column));
    }

    private Outcome<Cell> quoted(int startLine, int column) {
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length() && !(here() == '"' && (at + 1 == text.length() || text.charAt(at + 1) != '"'))) {
            if (isLineEnd()) {
                int from = at;
                newLine();
                content.append(text, from, at);
            } else {
                at += here() == '"' ? 1 : 0;
                content.append(here());
                at++;
            }
        }
        if (at == text.length()) {
            return failed("csv.open", startLine, column);
        }
        at++;
        while (!isCellEnd() && Character.isWhitespace(here())) {
            at++;
        }
        return isCellEnd()
                ? Outcome.of(new Cell(content.toString(), startLine, column))
                : failed("csv.after", line, column());
    }

    private Outcome<Cell> failed(String key, int badLine, int badColumn) {
        return Outcome.failed(CsvFile.problem(key, Place.file(file, badLine, badColumn), badLine, badColumn));
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private int column() {
        return at - lineBegin + 1;
    }

    private boolean isLineEnd() {
        return here() == '\n' || here() == '\r';
    }

    private boolean isCellEnd() {
        return at >= text.length() || isLineEnd() || here() == separator;
    }
}
