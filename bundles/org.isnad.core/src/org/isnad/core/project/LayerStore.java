package org.isnad.core.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.isnad.core.CoreMessages;
import org.isnad.core.journal.Journals;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;

/** The layers of a project: found on disk, opened once, written atomically, closed. */
final class LayerStore {

    private record Key(String article, String annotator) {}

    private static final String ENDING = ".xmi";
    /** So many closed layers stay in memory. */
    private static final int HIDDEN = 64;

    private final Project project;
    private final ArticleStore articles;
    private final ResourceSet resources;
    private final Journals journals;
    private final Map<Key, OpenLayer> open = new LinkedHashMap<>();
    private final Map<Resource, OpenLayer> byResource = new HashMap<>();
    /** Closed by the user, kept for the steps that can be undone in them; the one closed last stands last. */
    private final Set<OpenLayer> hidden = new LinkedHashSet<>();

    LayerStore(Project project, ArticleStore articles, ResourceSet resources, Journals journals) {
        this.project = project;
        this.journals = journals;
        this.articles = articles;
        this.resources = resources;
    }

    Path path(Article article, String annotator) {
        return articles.folder(article).resolve(annotator + ENDING);
    }

    Collection<OpenLayer> open() {
        return List.copyOf(open.values());
    }

    Optional<OpenLayer> open(Article article, String annotator) {
        return Optional.ofNullable(open.get(new Key(article.getId(), annotator)));
    }

    OpenLayer open(Resource resource) {
        return byResource.get(resource);
    }

    /** Whether a layer counts as open: one that is hidden and as its file does not. */
    boolean isShown(OpenLayer layer) {
        return !hidden.contains(layer) || project.isDirty(layer);
    }

    Optional<OpenLayer> shown(Article article, String annotator) {
        return open(article, annotator).filter(this::isShown);
    }

    boolean isHidden(OpenLayer layer) {
        return hidden.contains(layer);
    }

    /** Keeps a closed layer in memory, free for others; gives one that has to go where there are too many. */
    Optional<OpenLayer> hide(OpenLayer layer) {
        hidden.add(layer);
        layer.free();
        return hidden.size() <= HIDDEN
                ? Optional.empty()
                : hidden.stream().filter(other -> !project.isDirty(other)).findFirst();
    }

    void show(OpenLayer layer) {
        hidden.remove(layer);
    }

    /** Makes a hidden layer writable again; false where somebody else has it or wrote its file meanwhile. */
    boolean awaken(OpenLayer layer) {
        if (!layer.isReadOnly()) {
            return true;
        }
        // The lock comes first: what is found under it stays true.
        LayerLock lock = lock(layer.article(), layer.annotator(), new ArrayList<>());
        layer.hold(lock);
        if (lock != null && layer.file().change().isPresent()) {
            layer.free();
        }
        return !layer.isReadOnly();
    }

    /** Names of those who have a layer on disk or in memory; gold last, never the machine. */
    List<String> names(Article article) {
        TreeSet<String> names = new TreeSet<>(
                Comparator.comparing((String name) -> name.equals(Project.GOLD)).thenComparing(name -> name));
        Path folder = articles.folder(article);
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .forEach(name -> names.add(name.substring(0, name.length() - ENDING.length())));
        } catch (IOException e) {
            // Those in memory are still known; opening one tells what is wrong.
        }
        open.keySet().stream()
                .filter(key -> key.article.equals(article.getId()))
                .forEach(k -> names.add(k.annotator));
        names.remove(Project.MACHINE);
        return List.copyOf(names);
    }

    Outcome<OpenLayer> open(Article article, String annotator, boolean orNew) {
        Optional<OpenLayer> known = open(article, annotator);
        if (known.isPresent()) {
            return Outcome.of(known.get());
        }
        Path path = path(article, annotator);
        return orNew && !Files.exists(path) ? create(article, annotator) : read(article, annotator, path);
    }

    /** A layer to be looked at and dropped: the open one, or one that is read without lock, journal or place in the project. */
    Outcome<OpenLayer> look(Article article, String annotator) {
        Optional<OpenLayer> known = shown(article, annotator);
        if (known.isPresent()) {
            return Outcome.of(known.get());
        }
        return LayerReader.read(path(article, annotator), article.getId(), annotator, scratch())
                .then(read -> {
                    OpenLayer layer = OpenLayer.detached(project, article, annotator, read.resource());
                    return Outcome.of(layer, otherText(layer));
                });
    }

    private List<Problem> otherText(OpenLayer layer) {
        Article article = layer.article();
        String text = articles.text(article).value();
        return text == null || text.equals(layer.text())
                ? List.of()
                : List.of(CoreMessages.error(
                        "layer.text", place(article, layer.annotator()), layer.annotator(), article.getId()));
    }

    private Outcome<OpenLayer> read(Article article, String annotator, Path path) {
        List<Problem> problems = new ArrayList<>();
        // The lock comes first: what is read under it stays true.
        LayerLock lock = Files.exists(path) ? lock(article, annotator, problems) : null;
        Outcome<LayerReader.Read> read = LayerReader.read(path, article.getId(), annotator, resources);
        if (!read.isPresent()) {
            if (lock != null) {
                lock.close();
            }
            return Outcome.failed(read.problems());
        }
        CasXmiResource resource = read.value().resource();
        TrackedFile file = new TrackedFile(path);
        try {
            file.stamp(read.value().bytes());
        } catch (IOException e) {
            // Deleted meanwhile: that is a change like any other.
        }
        OpenLayer layer = register(new OpenLayer(project, article, annotator, resource, file, lock));
        problems.addAll(otherText(layer));
        return Outcome.of(layer, problems);
    }

    /** Why a layer of this name cannot come into being. */
    private Optional<Problem> refusal(Article article, String annotator) {
        Place place = place(article, annotator);
        if (!annotator.equals(SafeName.of(annotator, "-")) || annotator.equals(Project.MACHINE)) {
            return Optional.of(CoreMessages.error("layer.name", place, annotator));
        }
        boolean there = Files.exists(path(article, annotator))
                || open(article, annotator).isPresent();
        return there
                ? Optional.of(CoreMessages.error("layer.exists", place, annotator, article.getId()))
                : Optional.empty();
    }

    /** Writes a new layer without opening it. */
    Outcome<Void> write(Article article, String annotator, CasXmiResource content) {
        Optional<Problem> refusal = refusal(article, annotator);
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        Path path = path(article, annotator);
        List<Problem> problems = new ArrayList<>();
        LayerLock lock = lock(article, annotator, problems);
        if (lock == null) {
            return Outcome.failed(problems.stream().map(Problem::asError).toList());
        }
        try (lock) {
            ByteArrayOutputStream output = new ByteArrayOutputStream(1 << 16);
            content.save(output, null);
            AtomicFile.write(path, output.toByteArray());
            return Outcome.of(null);
        } catch (IOException e) {
            return Outcome.failed(TrackedFile.unwritable(path, e));
        }
    }

    Outcome<OpenLayer> create(Article article, String annotator) {
        Optional<Problem> refusal = refusal(article, annotator);
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        Path path = path(article, annotator);
        Outcome<String> text = articles.text(article);
        if (text.hasErrors()) {
            return Outcome.failed(text.problems());
        }
        List<Problem> problems = new ArrayList<>();
        LayerLock lock = lock(article, annotator, problems);
        if (lock == null) {
            return Outcome.failed(problems.stream().map(Problem::asError).toList());
        }
        // Without a machine layer the new one starts empty; with a broken one too, and says so.
        Outcome<CasXmiResource> machine = machine(article);
        if (Files.exists(path(article, Project.MACHINE))) {
            problems.addAll(machine.problems());
        }
        CasXmiResource resource = new CasXmiResource(URI.createFileURI(path.toString()));
        NewLayer.fill(resource, article, annotator, text.value(), machine.value());
        resources.getResources().add(resource);
        // From now on every object has the number and the view has the members that the file will have.
        bytes(resource);
        OpenLayer layer = new OpenLayer(project, article, annotator, resource, new TrackedFile(path), lock);
        return Outcome.of(register(layer), problems);
    }

    private OpenLayer register(OpenLayer layer) {
        open.put(new Key(layer.article().getId(), layer.annotator()), layer);
        byResource.put(layer.resource(), layer);
        journals.attach(layer, layer.file().path(), layer.file()::fingerprint);
        return layer;
    }

    private LayerLock lock(Article article, String annotator, List<Problem> problems) {
        Path path = path(article, annotator);
        Place place = place(article, annotator);
        try {
            Optional<LayerLock> lock = LayerLock.take(path);
            if (lock.isPresent()) {
                return lock.get();
            }
            problems.add(locked(place, annotator, article, path));
        } catch (IOException e) {
            problems.add(CoreMessages.warning("layer.unwritable", place, annotator, article.getId(), e.getMessage()));
        }
        return null;
    }

    private static Problem locked(Place place, String annotator, Article article, Path path) {
        LayerLock.Holder holder = LayerLock.holder(path);
        return CoreMessages.warning(
                "layer.locked",
                place,
                annotator,
                article.getId(),
                holder.user(),
                holder.host(),
                holder.process(),
                holder.since());
    }

    private static Place place(Article article, String annotator) {
        return new Place(null, article.getId(), annotator, null, -1, -1, -1, -1);
    }

    /** Writes a layer, unless it is read-only or somebody else changed the file. */
    Outcome<Void> save(OpenLayer layer) {
        if (layer.isReadOnly()) {
            return Outcome.failed(CoreMessages.error(
                    "layer.readonly",
                    place(layer.article(), layer.annotator()),
                    layer.annotator(),
                    layer.article().getId()));
        }
        return bytes(layer.resource())
                .then(bytes -> layer.file().write(bytes, sha -> journals.saving(layer.resource(), sha)));
    }

    private static Outcome<byte[]> bytes(CasXmiResource resource) {
        try {
            ByteArrayOutputStream output = new ByteArrayOutputStream(1 << 16);
            resource.save(output, null);
            return Outcome.of(output.toByteArray());
        } catch (IOException e) {
            return Outcome.failed(
                    TrackedFile.unwritable(Path.of(resource.getURI().toFileString()), e));
        }
    }

    /** Reads a layer again; a broken file leaves the one in memory as it is. */
    Outcome<OpenLayer> reload(OpenLayer layer, Runnable beforeReplacing) {
        Path path = layer.file().path();
        Outcome<LayerReader.Read> read = LayerReader.read(path, layer.article().getId(), layer.annotator(), scratch());
        if (!read.isPresent()) {
            return Outcome.failed(read.problems());
        }
        beforeReplacing.run();
        try {
            layer.resource().unload();
            layer.resource().load(new ByteArrayInputStream(read.value().bytes()), null);
            layer.reindex();
            layer.file().stamp(read.value().bytes());
        } catch (IOException e) {
            // The same bytes were read a moment ago, so only the stamp can fail: the file is a change again.
        }
        return Outcome.of(layer);
    }

    Outcome<CasXmiResource> machine(Article article) {
        return LayerReader.read(path(article, Project.MACHINE), article.getId(), Project.MACHINE, scratch())
                .then(read -> Outcome.of(read.resource()));
    }

    Outcome<Void> saveMachine(Article article, CasXmiResource layer) {
        Path path = path(article, Project.MACHINE);
        return bytes(layer).then(bytes -> {
            try {
                if (articles.unsynced().has(path.getParent())) {
                    articles.unsynced().write(path, bytes);
                } else {
                    AtomicFile.write(path, bytes);
                }
                return Outcome.of(null);
            } catch (IOException e) {
                return Outcome.failed(TrackedFile.unwritable(path, e));
            }
        });
    }

    /** Knows the types of the project, foreign ones too, without being seen by it. */
    private ResourceSet scratch() {
        ResourceSetImpl scratch = new ResourceSetImpl();
        scratch.setPackageRegistry(resources.getPackageRegistry());
        return scratch;
    }

    void close(OpenLayer layer) {
        open.remove(new Key(layer.article().getId(), layer.annotator()), layer);
        byResource.remove(layer.resource());
        hidden.remove(layer);
        journals.detach(layer.resource());
        layer.release();
        layer.resource().unload();
        resources.getResources().remove(layer.resource());
    }
}
