package org.isnad.exchange.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;

/** The articles of a file, row by row: all of them, or none where one of the rows is wrong. */
final class ArticleRows {

    private final Path file;
    private final ArticleColumns columns;
    private final List<ReadDocument> documents = new ArrayList<>();

    ArticleRows(Path file, ArticleColumns columns) {
        this.file = file;
        this.columns = columns;
    }

    ArticleColumns columns() {
        return columns;
    }

    /**
     * Adds the article of a row, if it has text.
     *
     * @param values gives the value of a column, "" or null for none
     * @param number of the row, from 1, for its name
     * @return what is wrong with the row, nothing as a rule
     */
    List<Problem> add(UnaryOperator<String> values, int number, int line) {
        Place place = Place.file(file.toString(), line, 1);
        String name = file.getFileName().toString();
        Outcome<Optional<ReadDocument>> document = ArticleRow.document(columns, values, name, number, place);
        if (document.isPresent()) {
            document.value().ifPresent(documents::add);
        }
        return document.problems();
    }

    /** All of them; problem {@code article.none} where there are none. */
    Outcome<List<ReadDocument>> documents() {
        return documents.isEmpty()
                ? Outcome.failed(
                        ExchangeMessages.error("article.none", Place.file(file.toString()), file.getFileName()))
                : Outcome.of(documents);
    }
}
