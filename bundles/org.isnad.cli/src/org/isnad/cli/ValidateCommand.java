package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.release.CheckedBundle;
import org.isnad.exchange.release.ReleaseCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code isnad validate BUNDLE}: what is wrong with a release, whoever made it; exit code 1 where anything is. */
@Command(name = "validate", resourceBundle = "org.isnad.cli.messages")
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "BUNDLE", descriptionKey = "bundle")
    private Path bundle;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        Outcome<CheckedBundle> outcome = ReleaseCheck.run(bundle, terminal.monitor());
        if (!outcome.isPresent()) {
            terminal.problems(outcome.problems());
            return Main.BAD_INPUT;
        }
        CheckedBundle checked = outcome.value();
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("sound", checked.isSound());
            result.put("checked", checked);
            result.put("problems", outcome.problems());
            terminal.json(result);
        } else {
            outcome.problems()
                    .forEach(problem -> terminal.line(Terminal.sentence(problem) + " [" + problem.code() + ']'));
            terminal.line(
                    Texts.text("validate.done", checked.files(), checked.rows(), checked.articles(), checked.errors()));
        }
        return checked.isSound() ? Main.OK : Main.FINDINGS;
    }
}
