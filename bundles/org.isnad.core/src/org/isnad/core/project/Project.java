package org.isnad.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.EditStack;
import org.isnad.core.edit.Touched;
import org.isnad.core.journal.Journals;
import org.isnad.core.journal.Recovery;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.ProjectEvent.Kind;
import org.isnad.core.suggest.Suggestions;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.typesystem.TypeSystem;
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
    private final Journals journals = new Journals();
    private final CorpusJournalPlace journalPlace;
    private final SummaryReader summaries = new SummaryReader();
    private final List<Consumer<ProjectEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ClosedLayers closed;
    private final EditStack edits;
    private final EditingDomain domain;
    private final Suggestions suggestions;

    Project(ProjectFolder place, CorpusFile corpusFile, TypeSystemFile typeSystem) {
        folder = place.folder();
        resources = place.resources();
        this.corpusFile = corpusFile;
        this.typeSystem = typeSystem;
        articles = new ArticleStore(place.articles());
        layers = new LayerStore(this, articles, resources, journals);
        closed = new ClosedLayers(this, layers, this::fire);
        trash = new Trash(folder);
        journalPlace = new CorpusJournalPlace(folder);
        journals.attach(this::corpus, journalPlace::take, corpusFile.file()::fingerprint);
        edits = new EditStack(this, journals, closed::awaken, this::touched);
        edits.onChange(closed::stepDone);
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
        return open(folder, new BasicMonitor());
    }

    /** As {@link #open(Path)}, in any thread; with problem {@code project.cancelled} where the monitor was cancelled. */
    public static Outcome<Project> open(Path folder, Monitor monitor) {
        return new ProjectFolder(folder).open(monitor);
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

    /** What an import brings besides articles. */
    public Intake intake() {
        return new Intake(this, typeSystem, layers);
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

    /** The UIMA types that the layers may use: our own as they are now, and those of other tools. */
    public TypeSystem typeSystem() {
        return typeSystem.types();
    }

    public Optional<Article> article(String id) {
        return articles.article(corpus(), id);
    }

    /** Where the folders of the articles are, each named by the identifier of its article. */
    public Path articlesFolder() {
        return articles.folder();
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
            changed("journal.article-added", added.value().getTitle(), added.value());
            fire(Kind.ARTICLE_ADDED, added.value(), null);
        }
        return added;
    }

    /** Takes an article out of the corpus, closing its layers; its folder goes to {@code .trash} when the corpus is saved. */
    public Outcome<Article> removeArticle(Article article) {
        List<OpenLayer> itsLayers =
                layers.open().stream().filter(l -> l.article() == article).toList();
        itsLayers.forEach(closed::drop);
        trash.add(articles.folder(article));
        corpus().getArticles().remove(article);
        changed("journal.article-removed", article.getTitle(), article);
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

    /**
     * A layer to be looked at, not changed, and dropped soon: the open one, or as it is on disk, without lock and unknown to the
     * project, so that it need not be closed. Fails as {@link #layer}.
     */
    public Outcome<OpenLayer> look(Article article, String annotator) {
        return closed.shown(article, annotator).map(Outcome::of).orElseGet(() -> layers.look(article, annotator));
    }

    /** A new layer, not saved yet, with the zones, paragraphs and sentences of the machine's; a new annotator is registered. */
    public Outcome<OpenLayer> createLayer(Article article, String annotator) {
        return opened(article, annotator, () -> layers.create(article, annotator));
    }

    public Outcome<OpenLayer> layerOrNew(Article article, String annotator) {
        return opened(article, annotator, () -> layers.open(article, annotator, true));
    }

    private Outcome<OpenLayer> opened(Article article, String annotator, Supplier<Outcome<OpenLayer>> opening) {
        closed.beforeOpening(article, annotator);
        boolean known = layers.open(article, annotator)
                .filter(layer -> !closed.has(layer))
                .isPresent();
        Outcome<OpenLayer> outcome = opening.get();
        if (!known && outcome.isPresent()) {
            closed.show(outcome.value());
            if (!Files.exists(layers.path(article, annotator))) {
                register(annotator);
            }
            fire(Kind.LAYER_OPENED, article, outcome.value());
        }
        return outcome;
    }

    private void changed(String what, String name, EObject object) {
        changed(CoreMessages.text(what, String.valueOf(name)), Set.of(object));
    }

    void changed(String what, Set<EObject> objects) {
        edits.changed(corpusFile.resource(), what, objects);
    }

    void register(String annotator) {
        boolean known = corpus().getAnnotators().stream().anyMatch(a -> annotator.equals(a.getId()));
        if (!known && !annotator.equals(GOLD)) {
            Annotator fresh = CorpusFactory.eINSTANCE.createAnnotator();
            fresh.setId(annotator);
            corpus().getAnnotators().add(fresh);
            changed("journal.annotator-added", annotator, fresh);
        }
    }

    /** The open layer that a resource belongs to. */
    public Optional<OpenLayer> openLayer(Resource resource) {
        return Optional.ofNullable(layers.open(resource));
    }

    /** Whether a layer was closed and is in memory only for the steps that can be undone or redone in it. */
    public boolean isClosed(OpenLayer layer) {
        return closed.has(layer);
    }

    /** The layers that are not as their file or not closed, in the order of their opening. */
    public List<OpenLayer> openLayers() {
        return layers.open().stream().filter(closed::isShown).toList();
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
        return closed.shown(article, annotator)
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
        return new Uses(this, layers, closed).count(actorOrIssue);
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
            journals.empty(layer.resource());
            edits.saved(layer.resource());
            closed.saved(layer);
            fire(Kind.LAYER_SAVED, layer.article(), layer);
        }
        return saved.with(problems);
    }

    public Outcome<Void> saveCorpus() {
        List<Problem> problems = new ArrayList<>(typeSystem.write().problems());
        try {
            articles.unsynced().sync();
            Outcome<Void> written =
                    corpusFile.file().write(corpusFile.bytes(), sha -> journals.saving(corpusFile.resource(), sha));
            problems.addAll(written.problems());
        } catch (IOException e) {
            problems.add(TrackedFile.unwritable(corpusFile.file().path(), e));
        }
        if (problems.stream().noneMatch(Problem::isError)) {
            journals.empty(corpusFile.resource());
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
        // A corpus that cannot be written is tried before each layer.
        return Outcome.of(null, problems.stream().distinct().toList());
    }

    /**
     * Closes a layer and frees its lock. One without unsaved changes stays in memory, hidden, while there are steps to undo
     * or redo in it, the latest 64 of them; of others the unsaved changes and the steps on the edit stack are dropped.
     */
    public void close(OpenLayer layer) {
        closed.close(layer);
    }

    /** Files that another program changed or deleted since we read or wrote them; cheap enough for each focus change. */
    public List<ExternalChange> externalChanges() {
        closed.dropOutdated();
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
        Outcome<OpenLayer> outcome = layers.reload(layer, () -> forgetChanges(layer.resource()));
        if (outcome.isPresent()) {
            fire(Kind.LAYER_RELOADED, layer.article(), layer);
        }
        return outcome;
    }

    /** Takes over the corpus on disk; all its objects are new ones afterwards. A broken file changes nothing. */
    public Outcome<Void> reloadCorpus() {
        List<Problem> problems = corpusFile.reload(() -> forgetChanges(corpusFile.resource()));
        if (problems.isEmpty()) {
            fire(Kind.CORPUS_RELOADED, null, null);
        }
        return Outcome.of(null, problems);
    }

    private void forgetChanges(Resource resource) {
        edits.forget(resource);
        journals.empty(resource);
    }

    /** Keeps what is in memory: the next save replaces the file. */
    public void keep(ExternalChange change) {
        boolean corpus = change.layer() == null;
        (corpus ? corpusFile.file() : change.layer().file()).accept();
        Resource resource = corpus ? corpusFile.resource() : change.layer().resource();
        journals.rebase(resource);
        edits.changed(resource);
    }

    /** What a session that came to a sudden end left unsaved. */
    public Recovery recovery() {
        return new Recovery(this, journals, this::isHeld);
    }

    private boolean isHeld(Path file) {
        boolean ours = layers.open().stream()
                        .anyMatch(layer ->
                                !layer.isReadOnly() && layer.file().path().equals(file))
                || journalPlace.isTaken(file);
        return !ours && LayerLock.isHeld(file);
    }

    /** Waits until every edit so far is safe from a kill, which otherwise takes less than a second. */
    public void flushJournals() {
        journals.flush();
    }

    public Disposer onChange(Consumer<ProjectEvent> listener) {
        // Each registration is its own object, so that it is the one that ends.
        Consumer<ProjectEvent> registration = listener::accept;
        listeners.add(registration);
        return () -> listeners.remove(registration);
    }

    private void fire(Kind kind, Article article, OpenLayer layer) {
        fire(new ProjectEvent(kind, article, layer));
    }

    private void fire(ProjectEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    private void touched(Resource resource, Touched what) {
        OpenLayer layer = layers.open(resource);
        if (layer != null) {
            layer.touched(what);
            closed.touched(layer);
        }
    }

    /** How many listen. */
    int listeners() {
        return listeners.size();
    }

    /** Frees the locks of all layers; what was not saved is lost. */
    @Override
    public void close() {
        layers.open().forEach(closed::drop);
        journals.detach(corpusFile.resource());
        journals.close();
        journalPlace.close();
        listeners.clear();
    }
}
