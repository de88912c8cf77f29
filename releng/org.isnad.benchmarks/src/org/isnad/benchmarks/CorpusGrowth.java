package org.isnad.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.check.Checks;
import org.isnad.core.duplicate.NearDuplicates;
import org.isnad.core.project.Project;
import org.isnad.exchange.text.ArticleImport;

/**
 * What an article costs in a corpus of 1,000 and in one of 100,000: import, layers checked, near-duplicates, in milliseconds. A
 * ratio of 1 is linear growth.
 */
final class CorpusGrowth implements Measure {

    private static final int FEWEST = 1_000;
    private static final int QUICK = 5_000;

    @Override
    public Row run(String name, boolean quick) throws Exception {
        int many = quick ? QUICK : Corpora.MANY;
        milliseconds(FEWEST / 2);
        double few = milliseconds(FEWEST);
        return new Row(name, milliseconds(many), few, "ms an article of %,d".formatted(many));
    }

    private static double milliseconds(int articles) throws Exception {
        try (Scratch scratch = new Scratch()) {
            Path texts = scratch.folder().resolve("texts");
            Path folder = scratch.folder().resolve("project");
            CorpusGenerator.texts(texts, articles);
            double imported = Corpora.seconds(() -> {
                try (Project project = Corpora.value(Project.create(folder, "growth"))) {
                    Corpora.value(ArticleImport.run(
                            project,
                            ArticleImport.preview(List.of(texts), null, new BasicMonitor()),
                            new BasicMonitor()));
                }
            });
            try (Project project = Corpora.value(Project.open(folder))) {
                CorpusGenerator.annotate(project);
            }
            double read = Corpora.seconds(() -> {
                try (Project project = Corpora.value(Project.open(folder))) {
                    Corpora.value(Checks.project(project, new BasicMonitor()));
                    Corpora.value(NearDuplicates.find(project, NearDuplicates.THRESHOLD, new BasicMonitor()));
                }
            });
            return 1000 * (imported + read) / articles;
        }
    }
}
