package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.core.journal.Recoverable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad recover DIR}: gives back, and saves, what a sudden end of the workbench left unsaved. */
@Command(name = "recover", resourceBundle = "org.isnad.cli.messages")
final class RecoverCommand implements Callable<Integer> {

    /** What to do in place of recovering. */
    private static final class Instead {

        @Option(names = "--list", descriptionKey = "list")
        private boolean list;

        @Option(names = "--discard", descriptionKey = "discard")
        private boolean discard;
    }

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @ArgGroup
    private final Instead instead = new Instead();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        try (Project project = folder.open(main.terminal())) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            Outcome<List<Recoverable>> found = project.recovery().find();
            main.terminal().problems(found.problems());
            List<Recoverable> lost = found.value();
            show(lost);
            boolean failed = !found.problems().isEmpty();
            for (Recoverable one : lost) {
                Outcome<Void> outcome = treat(project, one);
                main.terminal().problems(outcome.problems());
                failed |= outcome.hasErrors();
            }
            if (!instead.list && !instead.discard) {
                Outcome<Void> saved = project.saveAll();
                main.terminal().problems(saved.problems());
                failed |= saved.hasErrors();
            }
            return failed ? Main.FINDINGS : Main.OK;
        }
    }

    private Outcome<Void> treat(Project project, Recoverable one) {
        if (instead.list) {
            return Outcome.of(null);
        }
        return instead.discard
                ? project.recovery().discard(one)
                : project.recovery().recover(one);
    }

    private void show(List<Recoverable> lost) throws IOException {
        Terminal terminal = main.terminal();
        if (json) {
            terminal.json(lost.stream().map(Line::of).toList());
            return;
        }
        for (Recoverable one : lost) {
            String what = one.isCorpus() ? Texts.text("recover.corpus") : one.article() + '/' + one.annotator();
            terminal.line(Texts.text("recover.line", what, one.edits(), one.last()));
            one.labels().forEach(label -> terminal.line(Texts.text("recover.label", label)));
        }
        String done = instead.list ? "recover.listed" : instead.discard ? "recover.discarded" : "recover.done";
        terminal.line(
                Texts.text(done, lost.stream().mapToInt(Recoverable::edits).sum(), lost.size()));
    }

    /** What can be recovered, as JSON; article and annotator are null for the corpus. */
    record Line(String article, String annotator, int edits, String last, List<String> labels) {

        static Line of(Recoverable one) {
            return new Line(
                    one.article(), one.annotator(), one.edits(), one.last().toString(), one.labels());
        }
    }
}
