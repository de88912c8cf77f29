package org.isnad.core.search;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.LayerSnapshot;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
import org.isnad.model.cas.Sofa;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.decode.TextDecoder;
import org.isnad.text.decode.UndecodableTextException;

/**
 * A corpus to be read by another thread than the one that edits it: open layers as they were when it was taken, the rest from
 * disk, one at a time.
 */
public final class CorpusSnapshot {

    /** One layer as plain data. */
    public record SnapshotLayer(SearchedArticle article, String annotator, String text, List<Unit> units) {}

    private final Map<String, SearchedArticle> articles = new LinkedHashMap<>();
    private final RegistryNames registry;
    private final LayerSnapshot<SnapshotLayer> layers;

    private CorpusSnapshot(Project project, Scope scope, Blinding blinding) {
        registry = RegistryNames.of(project.corpus());
        Path folder = project.articlesFolder();
        int number = 0;
        for (Article article : project.corpus().getArticles()) {
            if (scope.hasArticle(article.getId())) {
                articles.put(article.getId(), SearchedArticle.of(article, folder, number));
            }
            number++;
        }
        layers = LayerSnapshot.take(
                project,
                article -> scope.hasArticle(article.getId()),
                scope::hasLayer,
                (article, annotator) -> blinding == null || blinding.mayRead(article, annotator),
                (article, annotator, resource) -> read(articles.get(article), annotator, resource));
    }

    private SnapshotLayer read(SearchedArticle article, String annotator, CasXmiResource resource) {
        String text = resource.sofa().map(Sofa::getSofaString).orElse("");
        return new SnapshotLayer(article, annotator, text, UnitReader.read(resource.getContents(), text, registry));
    }

    /** With all layers; to be called by the thread that owns the project. */
    public static CorpusSnapshot take(Project project, Scope scope) {
        return take(project, scope, null);
    }

    /** With the layers that somebody may read, or all where that is null; to be called by the thread that owns the project. */
    public static CorpusSnapshot take(Project project, Scope scope, Blinding blinding) {
        return new CorpusSnapshot(project, scope, blinding);
    }

    /** The articles in scope, in the order of the corpus. */
    public List<SearchedArticle> articles() {
        return List.copyOf(articles.values());
    }

    public RegistryNames registry() {
        return registry;
    }

    /** The text as decoded, without a check of its hash. */
    public Outcome<String> text(SearchedArticle article) {
        Path path = article.folder().resolve("text.txt");
        try {
            return Outcome.of(TextDecoder.decode(Files.readAllBytes(path), Charset.forName(article.charset()))
                    .text());
        } catch (IOException | UndecodableTextException | IllegalArgumentException e) {
            return Outcome.failed(SearchMessages.error(
                    "search.text-unreadable", Place.article(article.id()), article.id(), detail(e)));
        }
    }

    /** Annotators in scope who have a layer of the article, gold last; never the machine. */
    public List<String> layers(SearchedArticle article) {
        return layers.layers(article.id());
    }

    /** How many layers were left out so far because the reader may not read them yet. */
    public int withheld() {
        return layers.withheld();
    }

    /** A layer, to be dropped soon by the caller; without a value where the file is broken. */
    public Outcome<SnapshotLayer> layer(SearchedArticle article, String annotator) {
        return layers.layer(article.id(), annotator);
    }

    private static String detail(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
