package org.isnad.exchange.release;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;

/** What is wrong with a bundle: the first errors in full, all of them counted. */
final class BundleFindings {

    private static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private int files;
    private long rows;
    private int articles;

    void error(String code, String file, Object... arguments) {
        add(code, Place.file(file), arguments);
    }

    /** Line and column count from 1. */
    void at(String code, String file, int line, int column, Object... arguments) {
        add(code, Place.file(file, line, column), arguments);
    }

    private void add(String code, Place place, Object... arguments) {
        errors++;
        if (problems.size() < MOST) {
            problems.add(Problem.error(
                    code, ExchangeMessages.text(code, arguments), place, ExchangeMessages.text("bundle.remedy")));
        }
    }

    void files(int number) {
        files = number;
    }

    void row() {
        rows++;
    }

    void articles(int number) {
        articles += number;
    }

    List<Problem> problems() {
        return problems;
    }

    CheckedBundle result(String folder) {
        return new CheckedBundle(folder, files, rows, articles, errors);
    }
}
