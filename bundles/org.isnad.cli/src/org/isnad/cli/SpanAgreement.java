package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** Agreement on stretches of text, from a table of spans. */
@Command
final class SpanAgreement {

    int run(Path file, ResultFile result) throws IOException {
        throw new UnsupportedOperationException("agree");
    }
}
