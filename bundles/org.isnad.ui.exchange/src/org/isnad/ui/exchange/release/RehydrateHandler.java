package org.isnad.ui.exchange.release;

import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.release.Rehydration;
import org.isnad.exchange.release.RehydrationReport;
import org.isnad.ui.Jobs;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.ReportDialog;
import org.isnad.ui.label.Isolate;

/** Fills a text-free release with the user's own copies of the articles. */
public final class RehydrateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        RehydrateDialog dialog = new RehydrateDialog(shell);
        if (dialog.open() == Window.OK) {
            RehydrateDialog.Answer answer = dialog.answer();
            Jobs.modal(
                            shell,
                            monitor -> Rehydration.run(
                                    answer.bundle(), answer.texts(), answer.output(), answer.partial(), monitor))
                    .ifPresent(outcome -> show(shell, outcome));
        }
        return null;
    }

    private static void show(Shell shell, Outcome<RehydrationReport> outcome) {
        if (!outcome.isPresent()) {
            // All at once: who looks for copies wants to know of every one that is missing or differs.
            if (!outcome.problems().isEmpty()) {
                int problems = outcome.problems().size();
                String headline = NLS.bind(Messages.Rehydrate_failed, problems);
                new ReportDialog(shell, Messages.Rehydrate_title, headline, sentences(outcome), null).open();
            }
            return;
        }
        RehydrationReport report = outcome.value();
        new ReportDialog(
                        shell,
                        Messages.Rehydrate_title,
                        NLS.bind(Messages.Rehydrate_done, report.filled()),
                        text(outcome),
                        Path.of(report.folder()))
                .open();
    }

    /** The articles without a copy, then what needs a look. */
    static String text(Outcome<RehydrationReport> outcome) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(Isolate.of(outcome.value().folder()));
        if (!outcome.value().missing().isEmpty()) {
            lines.add(NLS.bind(
                    Messages.Rehydrate_missing,
                    outcome.value().missing().stream().map(Isolate::of).collect(Collectors.joining(" · "))));
        }
        if (!outcome.problems().isEmpty()) {
            lines.add(sentences(outcome));
        }
        return lines.toString();
    }

    private static String sentences(Outcome<?> outcome) {
        return outcome.problems().stream().map(ProblemDialogs::sentence).collect(Collectors.joining("\n"));
    }
}
