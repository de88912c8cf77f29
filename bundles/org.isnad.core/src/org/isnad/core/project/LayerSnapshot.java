package org.isnad.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;

/**
 * The layers of a corpus as plain data, to be read by another thread than the one that edits them: open layers as they were when
 * it was taken, the rest from disk when they are asked for, one at a time.
 *
 * @param <L> plain data that any thread may read
 */
public final class LayerSnapshot<L> {

    /** Makes plain data of a layer: called by the owner of the project for open layers, by the reading thread for others. */
    @FunctionalInterface
    public interface Reader<L> {
        L read(String article, String annotator, CasXmiResource resource);
    }

    private static final String ENDING = ".xmi";
    private static final Comparator<String> GOLD_LAST =
            Comparator.<String, Boolean>comparing(Project.GOLD::equals).thenComparing(Comparator.naturalOrder());

    private final Path folder;
    /** Identifiers of those looked at; a path for each of many thousands would be most of the work of a snapshot. */
    private final Set<String> articles = new HashSet<>();

    private final Map<String, Map<String, L>> open = new HashMap<>();
    private final Set<List<String>> withheld = ConcurrentHashMap.newKeySet();
    private final EPackage.Registry types = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);
    private final Predicate<String> annotators;
    private final BiPredicate<String, String> readable;
    private final Reader<L> reader;

    private LayerSnapshot(
            Path folder, Predicate<String> annotators, BiPredicate<String, String> readable, Reader<L> reader) {
        this.folder = folder;
        this.annotators = annotators.and(name -> !name.equals(Project.MACHINE));
        this.readable = readable;
        this.reader = reader;
    }

    /**
     * To be called by the thread that owns the project.
     *
     * @param articles which are looked at
     * @param annotators whose layers are looked at
     * @param readable whether one of these may be read, by article and annotator; asked by any thread
     */
    public static <L> LayerSnapshot<L> take(
            Project project,
            Predicate<Article> articles,
            Predicate<String> annotators,
            BiPredicate<String, String> readable,
            Reader<L> reader) {
        LayerSnapshot<L> snapshot = new LayerSnapshot<>(project.articlesFolder(), annotators, readable, reader);
        snapshot.types.putAll(project.resources().getPackageRegistry());
        for (Article article : project.corpus().getArticles()) {
            if (articles.test(article)) {
                snapshot.articles.add(article.getId());
            }
        }
        for (OpenLayer layer : project.openLayers()) {
            String article = layer.article().getId();
            if (snapshot.articles.contains(article) && snapshot.annotators.test(layer.annotator())) {
                snapshot.open
                        .computeIfAbsent(article, id -> new HashMap<>())
                        .put(layer.annotator(), reader.read(article, layer.annotator(), layer.resource()));
            }
        }
        return snapshot;
    }

    /** Annotators who have a readable layer of the article, gold last; never the machine. */
    public List<String> layers(String article) {
        Set<String> names = new TreeSet<>(GOLD_LAST);
        Path place = folder.resolve(article);
        boolean known = articles.contains(article) && Files.exists(place);
        try (Stream<Path> files = known ? Files.list(place) : Stream.empty()) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(annotators)
                    .forEach(names::add);
        } catch (IOException e) {
            // Those in memory are still known.
        }
        names.addAll(open.getOrDefault(article, Map.of()).keySet());
        return names.stream().filter(name -> mayRead(article, name)).toList();
    }

    private boolean mayRead(String article, String annotator) {
        boolean allowed = readable.test(article, annotator);
        if (!allowed) {
            withheld.add(List.of(article, annotator));
        }
        return allowed;
    }

    /** How many layers were left out so far because they may not be read. */
    public int withheld() {
        return withheld.size();
    }

    /** A layer, to be dropped soon by the caller; without a value where there is none or its file is broken. */
    public Outcome<L> layer(String article, String annotator) {
        L known = open.getOrDefault(article, Map.of()).get(annotator);
        if (known != null) {
            return Outcome.of(known);
        }
        Path place = articles.contains(article) ? folder.resolve(article) : Path.of(article);
        ResourceSetImpl set = new ResourceSetImpl();
        set.setPackageRegistry(types);
        return LayerReader.read(place.resolve(annotator + ENDING), article, annotator, set)
                .then(read -> Outcome.of(reader.read(article, annotator, read.resource())));
    }
}
