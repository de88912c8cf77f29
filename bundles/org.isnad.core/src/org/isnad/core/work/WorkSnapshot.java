package org.isnad.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.project.LayerHead;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Undecided;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Article;

/**
 * The work on a corpus as it was at a moment, to be read by any thread: who is assigned, and the states of open layers; those
 * of others are read from disk when asked for.
 */
public final class WorkSnapshot {

    private static final String ENDING = ".xmi";

    private final Map<String, WorkArticle> articles = new LinkedHashMap<>();
    private final List<String> annotators = new ArrayList<>();
    private final Set<String> reviewers;
    private final Map<String, Map<String, LayerHead>> open = new HashMap<>();
    private final Map<String, Integer> undecided = new HashMap<>();
    private final KnownLayers known;
    private final Map<String, Set<String>> layers = new ConcurrentHashMap<>();

    private WorkSnapshot(Project project, List<Article> some, KnownLayers known) {
        this.known = known;
        for (Article article : some) {
            articles.put(article.getId(), WorkArticle.of(project, article));
        }
        project.corpus().getAnnotators().forEach(annotator -> annotators.add(annotator.getId()));
        reviewers = project.corpus().getAnnotators().stream()
                .filter(Annotator::isReviewer)
                .map(Annotator::getId)
                .collect(Collectors.toUnmodifiableSet());
        for (OpenLayer layer : project.openLayers()) {
            open.computeIfAbsent(layer.article().getId(), id -> new HashMap<>())
                    .put(layer.annotator(), LayerHead.of(layer));
            if (layer.annotator().equals(Project.GOLD)) {
                undecided.put(layer.article().getId(), Undecided.of(layer));
            }
        }
    }

    /** To be called by the thread that owns the project. */
    public static WorkSnapshot take(Project project) {
        return take(project, new KnownLayers());
    }

    /** The work on one article; to be called by the thread that owns the project. */
    static WorkSnapshot take(Project project, Article article) {
        return new WorkSnapshot(project, List.of(article), new KnownLayers());
    }

    /**
     * To be called by the thread that owns the project.
     *
     * @param known what earlier snapshots of the project read; it learns more
     */
    public static WorkSnapshot take(Project project, KnownLayers known) {
        return new WorkSnapshot(project, project.corpus().getArticles(), known);
    }

    /** In the order of the corpus. */
    public List<WorkArticle> articles() {
        return List.copyOf(articles.values());
    }

    public Optional<WorkArticle> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** All who are registered, reviewers too. */
    public List<String> annotators() {
        return List.copyOf(annotators);
    }

    public Set<String> reviewers() {
        return reviewers;
    }

    /** How far a layer is; empty where there is none, or it cannot be read. */
    public Optional<LayerHead> head(WorkArticle article, String annotator) {
        LayerHead inMemory = open.getOrDefault(article.id(), Map.of()).get(annotator);
        return inMemory != null
                ? Optional.of(inMemory)
                : known.head(article.folder().resolve(annotator + ENDING));
    }

    /** How many units of gold nobody has decided yet; empty where there is no gold, or it cannot be read. */
    public OptionalInt undecided(WorkArticle article) {
        Integer inMemory = undecided.get(article.id());
        return inMemory != null
                ? OptionalInt.of(inMemory)
                : known.undecided(article.folder().resolve(Project.GOLD + ENDING));
    }

    /** Names of those who have a layer, sorted; gold too, the machine not. Looked up once. */
    public Set<String> layers(WorkArticle article) {
        return layers.computeIfAbsent(article.id(), id -> Collections.unmodifiableSet(find(article)));
    }

    private Set<String> find(WorkArticle article) {
        Set<String> names =
                new TreeSet<>(open.getOrDefault(article.id(), Map.of()).keySet());
        try (Stream<Path> files = Files.exists(article.folder()) ? Files.list(article.folder()) : Stream.empty()) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .forEach(name -> names.add(name.substring(0, name.length() - ENDING.length())));
        } catch (IOException e) {
            // Those in memory are still known.
        }
        names.remove(Project.MACHINE);
        return names;
    }
}
