package org.isnad.exchange.brat;

import java.nio.file.Path;
import java.util.Arrays;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;

/** What is wrong with a file, thrown where it is found and told as a problem by {@link BratReader}. */
final class BratFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final int line;
    private final int column;
    private final transient Object[] arguments;

    /**
     * @param line from 1; -1 for the whole file
     * @param column from 1
     */
    BratFault(String code, int line, int column, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.line = line;
        this.column = column;
        // Ids and offsets are shown as they stand in the file, not as numbers of a language.
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toArray();
    }

    Problem problem(Path file) {
        Place place = line < 0 ? Place.file(file.toString()) : Place.file(file.toString(), line, column);
        return ExchangeMessages.error(code, place, arguments);
    }
}
