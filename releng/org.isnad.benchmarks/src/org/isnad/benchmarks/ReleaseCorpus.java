package org.isnad.benchmarks;

import java.nio.file.Path;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.Project;
import org.isnad.exchange.release.Release;
import org.isnad.exchange.release.ReleaseSettings;

/** The whole release bundle: gold, two annotators, every format, read back and compared; the peer is a tenth of the articles. */
final class ReleaseCorpus implements Measure {

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
            Path bundle = scratch.folder().resolve("bundle");
            return articles / Corpora.seconds(() -> run(folder, bundle));
        }
    }

    /** Forced, since what is generated has no guideline. */
    private static void run(Path folder, Path bundle) {
        try (Project project = Corpora.value(Project.open(folder))) {
            Corpora.value(Release.build(project, ReleaseSettings.usual(), bundle, true, new BasicMonitor()));
        }
    }
}
