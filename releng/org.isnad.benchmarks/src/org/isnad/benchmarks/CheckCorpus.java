package org.isnad.benchmarks;

import java.nio.file.Path;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.check.CheckReport;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Severity;
import org.isnad.core.project.Project;

/** All rules of the scheme over the three layers of each article; the peer is a tenth of the articles. */
final class CheckCorpus implements Measure {

    @Override
    public Row run(String name, boolean quick) throws Exception {
        int articles = quick ? Corpora.FEW : Corpora.MANY;
        speed(articles / 20);
        double few = speed(articles / 10);
        return new Row(name, speed(articles), few, "articles/s of %,d".formatted(articles));
    }

    private static double speed(int articles) throws Exception {
        try (Scratch scratch = new Scratch()) {
            Path folder = CorpusGenerator.project(scratch.folder().resolve("project"), articles);
            return articles / Corpora.seconds(() -> run(folder, articles));
        }
    }

    private static void run(Path folder, int articles) {
        try (Project project = Corpora.value(Project.open(folder))) {
            CheckReport report = Corpora.value(Checks.project(project, new BasicMonitor()));
            if (report.layers() != articles * CorpusGenerator.ANNOTATORS.size() || report.count(Severity.ERROR) > 0) {
                throw new IllegalStateException(
                        report.layers() + " layers, " + report.count(Severity.ERROR) + " errors");
            }
        }
    }
}
