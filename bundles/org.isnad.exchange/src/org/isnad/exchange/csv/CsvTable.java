package org.isnad.exchange.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.isnad.exchange.ExportReport.ExportedFile;

/**
 * A table that opens right in a spreadsheet: UTF-8 with byte order mark, commas, every text in quotation marks, {@code \r\n}
 * after a row (RFC 4180).
 *
 * <p>A spreadsheet takes a text that begins with = + - @, tab or carriage return for a formula, also in quotation marks; a
 * newspaper, or who wrote a comment, could so run commands at who opens the table. Such texts get an apostrophe before them,
 * which spreadsheets do not show; programs have to take it away. Numbers are written as they are.
 */
final class CsvTable implements Closeable {

    private static final String FORMULA_BEGINS = "=+-@\t\r＝＋－＠";

    private final String name;
    private final CSVPrinter printer;
    private int rows;

    CsvTable(Path folder, String name, List<String> columns) throws IOException {
        this.name = name;
        BufferedWriter writer = Files.newBufferedWriter(folder.resolve(name));
        writer.write('\ufeff');
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setQuoteMode(QuoteMode.NON_NUMERIC)
                .setRecordSeparator("\r\n")
                .build();
        printer = new CSVPrinter(writer, format);
        printer.printRecord(columns);
    }

    /** Writes a row of numbers and texts; null stands for nothing. */
    void row(List<Object> cells) throws IOException {
        List<Object> guarded = new ArrayList<>();
        for (Object cell : cells) {
            guarded.add(cell instanceof Number ? cell : guarded(cell == null ? "" : cell.toString()));
        }
        printer.printRecord(guarded);
        rows++;
    }

    /** A text that no spreadsheet takes for a formula. */
    static String guarded(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    ExportedFile report() {
        return new ExportedFile(name, rows);
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
