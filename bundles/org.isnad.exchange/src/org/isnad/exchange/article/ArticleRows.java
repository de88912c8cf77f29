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
    private int blank;
    private int firstBlank;

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
            document.value().ifPresentOrElse(documents::add, () -> leaveOut(line));
        }
        return document.problems();
    }

    private void leaveOut(int line) {
        firstBlank = blank == 0 ? line : firstBlank;
        blank++;
    }

    /** All of them, with warning {@code article.blank} for rows without text; problem {@code article.none} where there are none. */
    Outcome<List<ReadDocument>> documents() {
        if (documents.isEmpty()) {
            return Outcome.failed(
                    ExchangeMessages.error("article.none", Place.file(file.toString()), file.getFileName()));
        }
        Place place = Place.file(file.toString(), firstBlank, 1);
        return blank == 0
                ? Outcome.of(documents)
                : Outcome.of(
                        documents,
                        List.of(ExchangeMessages.warning(
                                "article.blank", place, file.getFileName(), blank, firstBlank)));
    }
}
