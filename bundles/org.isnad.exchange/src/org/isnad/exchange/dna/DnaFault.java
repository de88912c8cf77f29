package org.isnad.exchange.dna;

import java.nio.file.Path;
import java.util.Arrays;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;

/** What is wrong with a database, thrown where it is found and told as a problem by {@link DnaReader}. */
final class DnaFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Object[] arguments;

    /** @param arguments after the name of the file, which is the first */
    DnaFault(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        // Ids and offsets are shown as they stand in the file, not as numbers of a language.
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toArray();
    }

    Problem problem(Path file) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = file.getFileName();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return ExchangeMessages.error(code, Place.file(file.toString()), all);
    }
}
