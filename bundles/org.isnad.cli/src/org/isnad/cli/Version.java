package org.isnad.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that {@code isnad --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"isnad 0.1.0"};
    }
}
