package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.JsonOutput;

/** Where a command writes: results to standard output, problems and progress to standard error. */
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean progress;

    Terminal(PrintStream out, PrintStream err, boolean progress) {
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    void line(String text) {
        out.println(text);
    }

    /** A sentence about what went wrong. */
    void error(String sentence) {
        err.println(sentence);
    }

    /** One result as JSON, with a line end. */
    void json(Object result) throws IOException {
        JsonOutput.write(result, out);
        out.println();
        out.flush();
    }

    Monitor monitor() {
        return new ConsoleMonitor(progress ? err : null);
    }

    void problems(List<Problem> problems) {
        problems.forEach(problem -> err.println(sentence(problem)));
    }

    /** The project of a folder, or null after its problems were printed. */
    Project open(Path folder) {
        Outcome<Project> project = Project.open(folder);
        problems(project.problems());
        return project.value();
    }

    /** What no command foresaw; a sentence, never a stack trace. */
    void failure(Exception e) {
        String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        err.println(Texts.text("failure", detail));
    }

    static String sentence(Problem problem) {
        String where = where(problem.place());
        String severity = Texts.text("severity." + problem.severity());
        String remedy = problem.remedy().isEmpty() ? "" : ' ' + problem.remedy();
        return (where.isEmpty() ? "" : where + ": ") + severity + ": " + problem.message() + remedy;
    }

    /** File with line, or article with layer; then the stretch. */
    static String where(Place place) {
        StringBuilder where = new StringBuilder();
        if (place.file() != null) {
            where.append(place.file());
            if (place.line() > 0) {
                where.append(':').append(place.line()).append(':').append(place.column());
            }
        } else if (place.article() != null) {
            where.append(place.article());
            if (place.layer() != null) {
                where.append('/').append(place.layer());
            }
        }
        if (place.begin() >= 0) {
            where.append('[')
                    .append(place.begin())
                    .append(',')
                    .append(place.end())
                    .append(')');
        }
        return where.toString();
    }
}
