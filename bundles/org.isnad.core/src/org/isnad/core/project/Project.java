package org.isnad.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.isnad.core.edit.EditStack;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.ProjectEvent.Kind;
import org.isnad.core.suggest.Suggestions;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.xmi.CasXmiResource;

/**
 * A project on disk: {@code corpus.isnad}, {@code typesystem.xml}, and a folder for each article with its text and layers.
 * To be used by one thread at a time. Layers and corpus are changed through {@link #edits()} and reach the disk by saving.
 *
 * <p>An {@code Outcome<Void>} without errors means done; its value is null either way.
 */
public final class Project implements AutoCloseable {

    /** Name of the file that makes a folder a project. */
    public static final String FILE = "corpus.isnad";
    /** Annotator of the adjudicated layer. */
    public static final String GOLD = "gold";
    /** Annotator of the layer that analysis engines write. */
    public static final String MACHINE = "machine";

    private final Path folder;
    private final ResourceSet resources;
    private final CorpusFile corpusFile;
    private final TypeSystemFile typeSystem;
    private final ArticleStore articles;
    private final LayerStore layers;
    private final Trash trash;
    private final SummaryReader summaries = new SummaryReader();
    private final List<Consumer<ProjectEvent>> listeners = new CopyOnWriteArrayList<>();
    private final EditStack edits;
    private final EditingDomain domain;
    private final Suggestions suggestions;

    Project(ProjectFolder place, CorpusFile corpusFile, TypeSystemFile typeSystem) {
        folder = place.folder();
        resources = place.resources();
        this.corpusFile = corpusFile;
        this.typeSystem = typeSystem;
        articles = new ArticleStore(place.articles());
        layers = new LayerStore(this, articles, resources);
        trash = new Trash(folder);
        edits = new EditStack(this, this::touched);
        domain = new AdapterFactoryEditingDomain(
                new ReflectiveItemProviderAdapterFactory(), edits.commandStack(), resources);
        suggestions = new Suggestions(this);
    }

    /** Makes a project in a folder that is empty or absent. */
    public static Outcome<Project> create(Path folder, String name) {
        return new ProjectFolder(folder).create(name);
    }

    /**
     * Opens a project and removes what a kill left of half-written files.
     *
     * @return with problem {@code project.none}, {@code project.newer}, {@code project.broken} or {@code
     *     project.typesystem} where it cannot be opened
     */
    public static Outcome<Project> open(Path folder) {
        return new ProjectFolder(folder).open();
    }

    public Path folder() {
        return folder;
    }

    /** The corpus; another object after {@link #reloadCorpus()}. */
    public Corpus corpus() {
        return corpusFile.corpus();
    }

    public EditStack edits() {
        return edits;
    }

    /** What engines, searches and propagations propose. */
    public Suggestions suggestions() {
        return suggestions;
    }

    public ResourceSet resources() {
        return resources;
    }

    public EditingDomain domain() {
        return domain;
    }

    public Optional<Article> article(String id) {
        return corpus().getArticles().stream().filter(a -> a.getId().equals(id)).findFirst();
    }

    public Path articleFolder(Article article) {
        return articles.folder(article);
    }

    /** The decoded text; with problem {@code article.hash} where the bytes are not those that were imported. */
    public Outcome<String> text(Article article) {
        return articles.text(article);
    }

    /**
     * Writes the text of an article and adds it to the corpus, which is not saved yet.
     *
     * @return without value and with problem {@code article.twice} (a warning) where the same bytes or the same folded
     *     text are there already; {@code article.character} for what XML 1.0 cannot hold, with its offset
     */
    public Outcome<Article> addArticle(NewArticle article) {
        Outcome<Article> added = articles.add(corpus(), article);
        if (added.isPresent()) {
            edits.changed(corpusFile.resource());
            fire(Kind.ARTICLE_ADDED, added.value(), null);
        }
        return added;
    }

    /** Takes an article out of the corpus, closing its layers; its folder goes to {@code .trash} when the corpus is saved. */
    public Outcome<Article> removeArticle(Article article) {
        List<OpenLayer> itsLayers =
                openLayers().stream().filter(l -> l.article() == article).toList();
        itsLayers.forEach(this::close);
        trash.add(articles.folder(article));
        corpus().getArticles().remove(article);
        edits.changed(corpusFile.resource());
        fire(Kind.ARTICLE_REMOVED, article, null);
        return Outcome.of(article);
    }

    /** Names of those who have a layer on disk or in memory, sorted, gold last, never the machine. */
    public List<String> layers(Article article) {
        return layers.names(article);
    }

    /**
     * Opens a layer, or gives the one already open; read-only with problem {@code layer.locked} (a warning) while another
     * program holds it.
     *
     * @return with problem {@code layer.none} or {@code layer.broken} where it cannot be opened
     */
    public Outcome<OpenLayer> layer(Article article, String annotator) {
        return opened(article, annotator, () -> layers.open(article, annotator, false));
    }

    /** A new layer, not saved yet, with the zones, paragraphs and sentences of the machine's; a new annotator is registered. */
    public Outcome<OpenLayer> createLayer(Article article, String annotator) {
        return opened(article, annotator, () -> layers.create(article, annotator));
    }

    public Outcome<OpenLayer> layerOrNew(Article article, String annotator) {
        return opened(article, annotator, () -> layers.open(article, annotator, true));
    }

    private Outcome<OpenLayer> opened(Article article, String annotator, Supplier<Outcome<OpenLayer>> opening) {
        boolean known = layers.open(article, annotator).isPresent();
        Outcome<OpenLayer> outcome = opening.get();
        if (!known && outcome.isPresent()) {
            if (!Files.exists(layers.path(article, annotator))) {
                register(annotator);
            }
            fire(Kind.LAYER_OPENED, article, outcome.value());
        }
        return outcome;
    }

    private void register(String annotator) {
        boolean known = corpus().getAnnotators().stream().anyMatch(a -> annotator.equals(a.getId()));
        if (!known && !annotator.equals(GOLD)) {
            Annotator fresh = CorpusFactory.eINSTANCE.createAnnotator();
            fresh.setId(annotator);
            corpus().getAnnotators().add(fresh);
            edits.changed(corpusFile.resource());
        }
    }

    /** The open layer that a resource belongs to. */
    public Optional<OpenLayer> openLayer(Resource resource) {
        return layers.open().stream()
                .filter(layer -> layer.resource() == resource)
                .findFirst();
    }

    /** The layers in memory, in the order of their opening. */
    public List<OpenLayer> openLayers() {
        return List.copyOf(layers.open());
    }

    /** The layer of the analysis engines, read anew; the caller's to change and to drop. */
    public Outcome<CasXmiResource> machineLayer(Article article) {
        return layers.machine(article);
    }

    public Outcome<Void> saveMachineLayer(Article article, CasXmiResource layer) {
        Outcome<Void> saved =
                typeSystem.write().with(layers.saveMachine(article, layer).problems());
        if (!saved.hasErrors()) {
            fire(Kind.MACHINE_LAYER_SAVED, article, null);
        }
        return saved;
    }

    /** The numbers of a layer, from memory where it is open. */
    public LayerSummary summary(Article article, String annotator) {
        return layers.open(article, annotator)
                .map(Project::summary)
                .orElseGet(() -> summaries.read(layers.path(article, annotator), annotator));
    }

    private static LayerSummary summary(OpenLayer layer) {
        return new LayerSummary(
                layer.annotator(),
                layer.head().getState(),
                layer.mentions().size(),
                layer.statements().size(),
                layer.stances().size());
    }

    /** How often an actor or issue is named in the layers of all articles, open or on disk. */
    public int uses(String actorOrIssue) {
        return new Uses(this, layers).count(actorOrIssue);
    }

    public boolean isDirty() {
        return isCorpusDirty() || layers.open().stream().anyMatch(this::isDirty);
    }

    public boolean isDirty(OpenLayer layer) {
        return edits.isDirty(layer.resource());
    }

    public boolean isCorpusDirty() {
        return edits.isDirty(corpusFile.resource());
    }

    /** Saves a layer, and before it the corpus where that has changes, since layers refer to its actors. */
    public Outcome<Void> save(OpenLayer layer) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(
                isCorpusDirty() ? saveCorpus().problems() : typeSystem.write().problems());
        Outcome<Void> saved = layers.save(layer);
        if (!saved.hasErrors()) {
            edits.saved(layer.resource());
            fire(Kind.LAYER_SAVED, layer.article(), layer);
        }
        return saved.with(problems);
    }

    public Outcome<Void> saveCorpus() {
        List<Problem> problems = new ArrayList<>(typeSystem.write().problems());
        try {
            problems.addAll(corpusFile.file().write(corpusFile.bytes()).problems());
        } catch (IOException e) {
            problems.add(TrackedFile.unwritable(corpusFile.file().path(), e));
        }
        if (problems.stream().noneMatch(Problem::isError)) {
            edits.saved(corpusFile.resource());
            problems.addAll(trash.empty());
            fire(Kind.CORPUS_SAVED, null, null);
        }
        return Outcome.of(null, problems);
    }

    /** Saves what has changes; a failure does not keep the rest from being saved. */
    public Outcome<Void> saveAll() {
        List<Problem> problems = new ArrayList<>();
        if (isCorpusDirty()) {
            problems.addAll(saveCorpus().problems());
        }
        for (OpenLayer layer : layers.open()) {
            if (isDirty(layer)) {
                problems.addAll(save(layer).problems());
            }
        }
        return Outcome.of(null, problems);
    }

    /** Drops a layer from memory with its unsaved changes and its steps on the edit stack, and frees its lock. */
    public void close(OpenLayer layer) {
        edits.forget(layer.resource());
        layers.close(layer);
        fire(Kind.LAYER_CLOSED, layer.article(), layer);
    }

    /** Files that another program changed or deleted since we read or wrote them; cheap enough for each focus change. */
    public List<ExternalChange> externalChanges() {
        return Stream.concat(
                        change(corpusFile.file(), null).stream(),
                        layers.open().stream().flatMap(layer -> change(layer.file(), layer).stream()))
                .toList();
    }

    private static Optional<ExternalChange> change(TrackedFile file, OpenLayer layer) {
        return file.change().map(kind -> new ExternalChange(file.path(), layer, kind));
    }

    /** Takes over what is on disk, dropping the layer's unsaved changes and undo steps; a broken file changes nothing. */
    public Outcome<OpenLayer> reload(OpenLayer layer) {
        Outcome<OpenLayer> outcome = layers.reload(layer, () -> edits.forget(layer.resource()));
        if (outcome.isPresent()) {
            fire(Kind.LAYER_RELOADED, layer.article(), layer);
        }
        return outcome;
    }

    /** Takes over the corpus on disk; all its objects are new ones afterwards. A broken file changes nothing. */
    public Outcome<Void> reloadCorpus() {
        List<Problem> problems = corpusFile.reload(() -> edits.forget(corpusFile.resource()));
        if (problems.isEmpty()) {
            fire(Kind.CORPUS_RELOADED, null, null);
        }
        return Outcome.of(null, problems);
    }

    /** Keeps what is in memory: the next save replaces the file. */
    public void keep(ExternalChange change) {
        boolean corpus = change.layer() == null;
        (corpus ? corpusFile.file() : change.layer().file()).accept();
        edits.changed(corpus ? corpusFile.resource() : change.layer().resource());
    }

    public Disposer onChange(Consumer<ProjectEvent> listener) {
        // Each registration is its own object, so that it is the one that ends.
        Consumer<ProjectEvent> registration = listener::accept;
        listeners.add(registration);
        return () -> listeners.remove(registration);
    }

    private void fire(Kind kind, Article article, OpenLayer layer) {
        ProjectEvent event = new ProjectEvent(kind, article, layer);
        listeners.forEach(listener -> listener.accept(event));
    }

    private void touched(Resource resource) {
        openLayer(resource).ifPresent(OpenLayer::touched);
    }

    /** Frees the locks of all layers; what was not saved is lost. */
    @Override
    public void close() {
        openLayers().forEach(this::close);
        listeners.clear();
    }
}
