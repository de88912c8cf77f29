package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** Agreement of the annotators of a project. */
@Command
final class ProjectAgreement {

    int run(Path folder, ResultFile result) throws IOException {
        throw new UnsupportedOperationException("agree");
    }
}
