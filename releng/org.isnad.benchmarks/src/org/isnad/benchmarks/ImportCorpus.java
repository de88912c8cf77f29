package org.isnad.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.Project;
import org.isnad.exchange.text.ArticleImport;

/**
 * Text files become articles with the machine's layer; the peer is a tenth of them, so that a ratio below 1 tells by how much
 * many are slower than few.
 */
final class ImportCorpus implements Measure {

    @Override
    public Row run(String name, boolean quick) throws Exception {
        int articles = quick ? Corpora.FEW : Corpora.MANY;
        speed(articles / 20);
        double few = speed(articles / 10);
        return new Row(name, speed(articles), few, "articles/s of %,d".formatted(articles));
    }

    private static double speed(int articles) throws Exception {
        try (Scratch scratch = new Scratch()) {
            Path texts = scratch.folder().resolve("texts");
            CorpusGenerator.texts(texts, articles);
            return articles / Corpora.seconds(() -> run(scratch.folder().resolve("project"), texts, articles));
        }
    }

    private static void run(Path folder, Path texts, int articles) {
        try (Project project = Corpora.value(Project.create(folder, "import-corpus"))) {
            Corpora.value(ArticleImport.run(
                    project, ArticleImport.preview(List.of(texts), null, new BasicMonitor()), new BasicMonitor()));
            if (project.corpus().getArticles().size() != articles) {
                throw new IllegalStateException(
                        "imported " + project.corpus().getArticles().size());
            }
        }
    }
}
