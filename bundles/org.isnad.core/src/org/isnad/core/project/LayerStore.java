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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.isnad.core.CoreMessages;
import org.isnad.core.journal.Journals;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;

/** The layers of a project: found on disk, opened once, written atomically, closed. */
final class LayerStore {

    private record Key(String article, String annotator) {}

    private static final String ENDING = ".xmi";

    private final Project project;
    private final ArticleStore articles;
    private final ResourceSet resources;
    private final Journals journals;
    private final Map<Key, OpenLayer> open = new LinkedHashMap<>();
    private final Map<Resource, OpenLayer> byResource = new HashMap<>();

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

    /** The lock of a layer that was free; empty where somebody else has it. */
    Optional<LayerLock> lock(OpenLayer layer) {
        Path path = layer.file().path();
        return Optional.ofNullable(LayerLocks.take(path, layer.article(), layer.annotator(), new ArrayList<>()));
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

    /** A layer to be looked at and dropped, read without lock, journal or place in the project. */
    Outcome<OpenLayer> look(Article article, String annotator) {
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
                        "layer.text",
                        LayerLocks.place(article, layer.annotator()),
                        layer.annotator(),
                        article.getId()));
    }

    private Outcome<OpenLayer> read(Article article, String annotator, Path path) {
        List<Problem> problems = new ArrayList<>();
        // The lock comes first: what is read under it stays true.
        LayerLock lock = Files.exists(path) ? LayerLocks.take(path, article, annotator, problems) : null;
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

    /** Writes a new layer without opening it. */
    Outcome<Void> write(Article article, String annotator, CasXmiResource content) {
        Optional<Problem> refusal = LayerLocks.refusal(
                path(article, annotator),
                article,
                annotator,
                open(article, annotator).isPresent());
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        Path path = path(article, annotator);
        List<Problem> problems = new ArrayList<>();
        LayerLock lock = LayerLocks.take(path, article, annotator, problems);
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
        Optional<Problem> refusal = LayerLocks.refusal(
                path(article, annotator),
                article,
                annotator,
                open(article, annotator).isPresent());
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        Path path = path(article, annotator);
        Outcome<String> text = articles.text(article);
        if (text.hasErrors()) {
            return Outcome.failed(text.problems());
        }
        List<Problem> problems = new ArrayList<>();
        LayerLock lock = LayerLocks.take(path, article, annotator, problems);
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

    /** Writes a layer, unless it is read-only or somebody else changed the file. */
    Outcome<Void> save(OpenLayer layer) {
        if (layer.isReadOnly()) {
            return LayerLocks.readOnly(layer);
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
        journals.detach(layer.resource());
        layer.release();
        layer.resource().unload();
        resources.getResources().remove(layer.resource());
    }
}
