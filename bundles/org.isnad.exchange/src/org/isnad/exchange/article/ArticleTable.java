package org.isnad.exchange.article;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;

/** Reads files of articles that have their parts under names; what is not chosen of the names is guessed. */
abstract class ArticleTable implements FormatReader {

    private final ArticleColumns chosen;

    ArticleTable(ArticleColumns chosen) {
        this.chosen = chosen;
    }

    @Override
    public final Outcome<List<ReadDocument>> read(Path file, ReadOptions options, Monitor monitor) {
        return SourceText.of(file, options.charset()).then(text -> read(file, text));
    }

    /** Reads a file of which the characters are known. */
    abstract Outcome<List<ReadDocument>> read(Path file, String text);

    /** No articles yet, of columns with these names. Problem {@code article.no-text} where none of them has the text. */
    final Outcome<ArticleRows> rows(Path file, List<String> names) {
        ArticleColumns columns = chosen.or(ArticleColumns.guess(names));
        return columns.text().isEmpty()
                ? Outcome.failed(ExchangeMessages.error(
                        "article.no-text",
                        Place.file(file.toString(), 1, 1),
                        file.getFileName(),
                        shortened(String.join(", ", names))))
                : Outcome.of(new ArticleRows(file, columns));
    }

    static String shortened(String words) {
        return words.length() > 200 ? words.substring(0, 200) + "…" : words;
    }
}
