package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.article.ArticleColumns;
import org.isnad.exchange.article.CsvArticles;
import org.isnad.exchange.article.JsonlArticles;

/** Articles of tables and of JSON lines by the columns that the user named, where no format is named. */
final class TableReader implements FormatReader {

    private final FormatReader table;
    private final FormatReader lines;

    TableReader(ArticleColumns columns) {
        table = new CsvArticles(columns);
        lines = new JsonlArticles(columns);
    }

    @Override
    public String id() {
        return table.id();
    }

    @Override
    public String label() {
        return table.label();
    }

    @Override
    public List<String> patterns() {
        return Stream.concat(table.patterns().stream(), lines.patterns().stream())
                .toList();
    }

    @Override
    public boolean canRead(Path file) {
        return table.canRead(file) || lines.canRead(file);
    }

    @Override
    public Outcome<List<ReadDocument>> read(Path file, ReadOptions options, Monitor monitor) {
        return (lines.canRead(file) ? lines : table).read(file, options, monitor);
    }
}
