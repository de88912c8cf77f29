package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.core.project.AtomicFile;
import org.isnad.exchange.JsonOutput;

/**
 * Where a command writes its result for programs.
 *
 * @param json null for no such file; {@code -} for standard output
 */
record ResultFile(Terminal terminal, Path json) {

    /** Whether a program reads standard output, so that nothing else may be printed there. */
    boolean isStandardOutput() {
        return json != null && json.toString().equals("-");
    }

    /** Writes the result as JSON where it is asked for. */
    void write(Object result) throws IOException {
        if (isStandardOutput()) {
            terminal.json(result);
        } else if (json != null) {
            AtomicFile.write(json, output -> JsonOutput.write(result, output));
        }
    }
}
