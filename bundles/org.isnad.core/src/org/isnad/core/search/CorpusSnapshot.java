package org.isnad.core.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
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

    private static final String ENDING = ".xmi";

    private final Scope scope;
    private final Blinding blinding;
    private final Set<String> withheld = ConcurrentHashMap.newKeySet();
    private final List<SearchedArticle> articles = new ArrayList<>();
    private final Map<String, Map<String, SnapshotLayer>> open = new HashMap<>();
    private final RegistryNames registry;
    private final EPackage.Registry types = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);

    private CorpusSnapshot(Project project, Scope scope, Blinding blinding) {
        this.scope = scope;
        this.blinding = blinding;
        registry = RegistryNames.of(project.corpus());
        types.putAll(project.resources().getPackageRegistry());
    }

    /** With all layers; to be called by the thread that owns the project. */
    public static CorpusSnapshot take(Project project, Scope scope) {
        return take(project, scope, null);
    }

    /** With the layers that somebody may read, or all where that is null; to be called by the thread that owns the project. */
    public static CorpusSnapshot take(Project project, Scope scope, Blinding blinding) {
        CorpusSnapshot snapshot = new CorpusSnapshot(project, scope, blinding);
        Map<String, SearchedArticle> byId = new HashMap<>();
        int number = 0;
        for (Article article : project.corpus().getArticles()) {
            if (scope.hasArticle(article.getId())) {
                SearchedArticle known = SearchedArticle.of(article, project.articleFolder(article), number);
                snapshot.articles.add(known);
                byId.put(known.id(), known);
            }
            number++;
        }
        for (OpenLayer layer : project.openLayers()) {
            SearchedArticle article = byId.get(layer.article().getId());
            if (article != null && scope.hasLayer(layer.annotator())) {
                List<Unit> units = UnitReader.read(layer.resource().getContents(), layer.text(), snapshot.registry);
                snapshot.open
                        .computeIfAbsent(article.id(), id -> new HashMap<>())
                        .put(layer.annotator(), new SnapshotLayer(article, layer.annotator(), layer.text(), units));
            }
        }
        return snapshot;
    }

    /** The articles in scope, in the order of the corpus. */
    public List<SearchedArticle> articles() {
        return List.copyOf(articles);
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
        TreeMap<String, String> names = new TreeMap<>();
        try (Stream<Path> files = Files.exists(article.folder()) ? Files.list(article.folder()) : Stream.empty()) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .forEach(name -> names.put(rank(name), name));
        } catch (IOException e) {
            // Those in memory are still known.
        }
        open.getOrDefault(article.id(), Map.of()).keySet().forEach(name -> names.put(rank(name), name));
        return names.values().stream()
                .filter(name -> !name.equals(Project.MACHINE) && scope.hasLayer(name))
                .filter(name -> isReadable(article, name))
                .toList();
    }

    private boolean isReadable(SearchedArticle article, String annotator) {
        boolean readable = blinding == null || blinding.mayRead(article.id(), annotator);
        if (!readable) {
            withheld.add(article.id() + "/" + annotator);
        }
        return readable;
    }

    /** How many layers were left out so far because the reader may not read them yet. */
    public int withheld() {
        return withheld.size();
    }

    private static String rank(String name) {
        return (name.equals(Project.GOLD) ? "1" : "0") + name;
    }

    /** A layer, to be dropped soon by the caller; without a value where the file is broken. */
    public Outcome<SnapshotLayer> layer(SearchedArticle article, String annotator) {
        SnapshotLayer known = open.getOrDefault(article.id(), Map.of()).get(annotator);
        return known == null ? read(article, annotator) : Outcome.of(known);
    }

    private Outcome<SnapshotLayer> read(SearchedArticle article, String annotator) {
        Path path = article.folder().resolve(annotator + ENDING);
        ResourceSetImpl set = new ResourceSetImpl();
        set.setPackageRegistry(types);
        CasXmiResource resource = new CasXmiResource(URI.createFileURI(path.toString()));
        set.getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(Files.readAllBytes(path)), null);
            String text = resource.sofa().map(sofa -> sofa.getSofaString()).orElse("");
            List<Unit> units = UnitReader.read(resource.getContents(), text, registry);
            return Outcome.of(new SnapshotLayer(article, annotator, text, units));
        } catch (IOException | RuntimeException e) {
            // Also what EMF throws where a foreign type system and the file disagree; opening it tells where.
            Place place = new Place(path.toString(), article.id(), annotator, null, -1, -1, -1, -1);
            return Outcome.failed(
                    SearchMessages.error("search.layer-unreadable", place, annotator, article.id(), detail(e)));
        }
    }

    private static String detail(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
