package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.check.CheckReport;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Severity;
import org.isnad.core.project.Project;
import org.isnad.exchange.release.Release;
import org.isnad.exchange.release.ReleaseReport;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.text.ArticleImport;

/** The way of a corpus, each step on what the one before left in the folder. */
enum CorpusStage {

    /** Text files become articles with the machine's layer. */
    IMPORT {
        @Override
        void prepare(Path home, int articles) throws IOException {
            CorpusGenerator.texts(home.resolve(TEXTS), articles);
        }

        @Override
        void run(Path home, int articles) {
            try (Project project = Corpora.value(Project.create(home.resolve(PROJECT), "generated"))) {
                Corpora.value(ArticleImport.run(
                        project,
                        ArticleImport.preview(List.of(home.resolve(TEXTS)), null, new BasicMonitor()),
                        new BasicMonitor()));
                expect(articles, project.corpus().getArticles().size());
            }
        }
    },

    /** All rules of the scheme over two annotators' layers and gold of each article. */
    CHECK {
        @Override
        void prepare(Path home, int articles) throws IOException {
            try (Project project = Corpora.value(Project.open(home.resolve(PROJECT)))) {
                CorpusGenerator.annotate(project);
            }
        }

        @Override
        void run(Path home, int articles) {
            try (Project project = Corpora.value(Project.open(home.resolve(PROJECT)))) {
                CheckReport report = Corpora.value(Checks.project(project, new BasicMonitor()));
                expect((long) articles * CorpusGenerator.ANNOTATORS.size(), report.layers());
                expect(0, report.count(Severity.ERROR));
            }
        }
    },

    /**
     * The whole bundle: groups by near-duplicates, splits, agreement, two annotators, every format, read back and compared.
     * Forced, since what is generated has no guideline.
     */
    RELEASE {
        @Override
        void prepare(Path home, int articles) {
            // The project is as it was checked.
        }

        @Override
        void run(Path home, int articles) {
            try (Project project = Corpora.value(Project.open(home.resolve(PROJECT)))) {
                ReleaseReport report = Corpora.value(Release.build(
                        project, ReleaseSettings.usual(), home.resolve("bundle"), true, new BasicMonitor()));
                expect(articles, report.facts().counts().articles());
            }
        }
    };

    private static final String TEXTS = "texts";
    private static final String PROJECT = "project";

    /** What is there before the clock runs. */
    abstract void prepare(Path home, int articles) throws IOException;

    abstract void run(Path home, int articles);

    private static void expect(long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException("expected " + expected + ", found " + found);
        }
    }
}
