package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code isnad agree}: agreement of the annotators of a project, or of plain data, so that anyone can check a number by
 * hand.
 */
@Command(name = "agree", resourceBundle = "org.isnad.cli.messages")
final class AgreeCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
    private Path folder;

    @Option(names = "--table", paramLabel = "FILE", descriptionKey = "table")
    private Path table;

    @Option(names = "--spans", paramLabel = "FILE", descriptionKey = "spans")
    private Path spans;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private Path json;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private Long seed;

    @Mixin
    private ProjectAgreement projectAgreement;

    @Mixin
    private TableAgreement tableAgreement;

    @Mixin
    private SpanAgreement spanAgreement;

    @Override
    public Integer call() throws IOException {
        if (Stream.of(folder, table, spans).filter(Objects::nonNull).count() != 1) {
            throw new ParameterException(spec.commandLine(), Texts.text("agree.one"));
        }
        ResultFile result = new ResultFile(main.terminal(), json);
        if (table != null) {
            return tableAgreement.run(table, result);
        }
        return spans != null ? spanAgreement.run(spans, seed, result) : projectAgreement.run(folder, seed, result);
    }
}
