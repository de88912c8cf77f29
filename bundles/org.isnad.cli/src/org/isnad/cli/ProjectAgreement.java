package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Agreement of the annotators of a project. */
final class ProjectAgreement {

    int run(Path folder, ResultFile result) throws IOException {
        throw new UnsupportedOperationException("agree");
    }
}
