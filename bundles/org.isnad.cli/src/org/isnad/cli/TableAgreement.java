package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.agreement.coding.Scale;
import picocli.CommandLine.Option;

/** Agreement on labels, from a table with a row for each unit and a column for each annotator. */
final class TableAgreement {

    @Option(names = "--scale", paramLabel = "SCALE", defaultValue = "nominal", descriptionKey = "scale")
    private Scale scale;

    int run(Path file, ResultFile result) throws IOException {
        throw new UnsupportedOperationException("agree");
    }
}
