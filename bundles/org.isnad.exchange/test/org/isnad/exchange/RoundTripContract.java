package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layer that is written and read again is the same in all that the format can hold; the test of a format extends this. */
public abstract class RoundTripContract {

    private static final int SEEDS = 12;
    private static final int ARTICLES = 3;

    @TempDir
    protected Path folder;

    protected abstract FormatWriter writer();

    protected abstract FormatReader reader();

    /**
     * Whether the format holds a feature of an object; where the feature is null, whether it holds the object at all. All
     * is held unless a test says otherwise.
     */
    protected boolean holds(EObject object, EStructuralFeature feature) {
        return true;
    }

    /** What the format holds of the metadata; nothing unless a test says otherwise. */
    protected ArticleDetails held(ArticleDetails details) {
        return ArticleDetails.NONE;
    }

    /** What is given to the reader of an exported folder: each file that it takes. */
    protected List<Path> inputs(Path exported) throws IOException {
        try (Stream<Path> files = Files.walk(exported)) {
            return files.filter(Files::isRegularFile)
                    .filter(reader()::canRead)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatTheFormatHoldsComesBack() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Path exported = folder.resolve("out" + seed);
            try (Project project = new RandomLayers(seed).project(folder.resolve("project" + seed), ARTICLES)) {
                SampleProject.value(writer().write(
                                new ExportRequest(project, Optional.of(RandomLayers.ANNOTATOR)),
                                exported,
                                new BasicMonitor()));
                Map<String, ReadDocument> read = read(exported, seed);
                assertEquals(
                        project.corpus().getArticles().stream()
                                .map(Article::getId)
                                .toList(),
                        List.copyOf(read.keySet()),
                        "seed " + seed);
                for (Article article : project.corpus().getArticles()) {
                    compare(project, article, read.get(article.getId()), "seed " + seed + ", " + article.getId());
                }
            }
        }
    }

    private Map<String, ReadDocument> read(Path exported, int seed) throws IOException {
        Map<String, ReadDocument> documents = new TreeMap<>();
        for (Path input : inputs(exported)) {
            assertTrue(reader().canRead(input), input.toString());
            Outcome<List<ReadDocument>> outcome = reader().read(input, ReadOptions.NONE, new BasicMonitor());
            assertEquals(List.of(), outcome.problems(), "seed " + seed + ", " + input);
            outcome.value().forEach(document -> documents.put(document.id(), document));
        }
        return documents;
    }

    private void compare(Project project, Article article, ReadDocument read, String message) {
        assertEquals(SampleProject.value(project.text(article)), read.text(), message);
        ArticleDetails details = new ArticleDetails(
                article.getTitle(), article.getByline(), article.getOutlet(), article.getPublished(), article.getUrl());
        assertEquals(held(details), held(read.details()), message);
        assertEquals(1, read.layers().size(), message);
        CasXmiResource written = SampleProject.value(project.layer(article, RandomLayers.ANNOTATOR))
                .resource();
        CasXmiResource layer = read.layers().get(0).resource();
        assertEquals(read.text(), layer.sofa().orElseThrow().getSofaString(), message);
        assertEquals(
                String.join("\n", LayerPicture.of(written, this::holds)),
                String.join("\n", LayerPicture.of(layer, this::holds)),
                message);
    }
}
