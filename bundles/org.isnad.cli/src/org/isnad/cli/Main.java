package org.isnad.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The headless commands of Isnad: {@code isnad COMMAND …}.
 *
 * <p>Exit codes: 0 all is well, 1 there are findings, 2 wrong use or bad input. Results go to standard output, sentences
 * about what went wrong and progress to standard error.
 */
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        resourceBundle = "org.isnad.cli.messages",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            NewCommand.class,
            ImportCommand.class,
            ConvertCommand.class,
            InfoCommand.class,
            CheckCommand.class,
            DuplicatesCommand.class,
            ActorsCommand.class,
            RecoverCommand.class,
            SuggestCommand.class,
            ExportCommand.class,
            FormatsCommand.class,
            SearchCommand.class,
            StatsCommand.class,
            NetworkCommand.class,
            FiguresCommand.class,
            AgreeCommand.class,
            CompareCommand.class,
            FeedbackCommand.class,
            AssignCommand.class,
            SubmitCommand.class,
            ReturnCommand.class,
            StatusCommand.class,
            MergeCommand.class,
            ValidateCommand.class,
            RehydrateCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {

    static final int OK = 0;
    static final int FINDINGS = 1;
    static final int BAD_INPUT = 2;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    private final Terminal terminal;

    Main(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, out, err, Boolean.getBoolean("isnad.progress"));
        out.flush();
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @param progress whether progress is shown on {@code err}
     * @return 0, 1 or 2, as the class says
     */
    public static int run(String[] args, PrintStream out, PrintStream err, boolean progress) {
        Terminal terminal = new Terminal(out, err, progress);
        CommandLine commandLine = new CommandLine(new Main(terminal))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    terminal.failure(e);
                    return BAD_INPUT;
                });
        return commandLine.execute(args);
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), Texts.text("command.missing"));
    }
}
