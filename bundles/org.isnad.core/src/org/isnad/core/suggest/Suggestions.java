package org.isnad.core.suggest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;

/**
 * The proposals in the machine's layers of a project: plain items whose {@code derivedFrom} says what proposed them
 * ("engine:NAME", "search:QUERY", "propagation:TEXT"). To be used by the thread of the project.
 */
public final class Suggestions {

    private record Stamp(long size, long modified) {}

    private record Known(Stamp stamp, List<Item> items) {}

    private final Project project;
    private final Map<String, Known> known = new HashMap<>();
    private final List<Consumer<Article>> listeners = new CopyOnWriteArrayList<>();

    /** Made by the project, once. */
    public Suggestions(Project project) {
        this.project = project;
        project.onChange(this::changed);
    }

    /** All proposals of an article in text order, also refused ones; none where its machine layer cannot be read. */
    public List<Item> all(Article article) {
        Stamp stamp = stamp(MachineLayer.file(project, article));
        if (stamp == null) {
            return List.of();
        }
        Known before = known.get(article.getId());
        if (before != null && before.stamp.equals(stamp)) {
            return before.items;
        }
        CasXmiResource machine = project.machineLayer(article).value();
        List<Item> items = machine == null ? List.of() : Proposals.of(machine);
        known.put(article.getId(), new Known(stamp, items));
        return items;
    }

    /**
     * The proposals that still wait for an annotator: not refused in the layer, and not what it has already (a mention or
     * quote at the same place or across it, a statement that shares cue and content); none where the corpus has them off.
     */
    public List<Item> open(OpenLayer layer) {
        if (project.corpus().isSuggestionsOff()) {
            return List.of();
        }
        Set<String> refused = new HashSet<>(layer.head().getRefused());
        Presence presence = new Presence(layer);
        int length = layer.text().length();
        return all(layer.article()).stream()
                .filter(item -> !refused.contains(key(item)) && !presence.has(item))
                .filter(item -> Proposals.end(item) <= length)
                .toList();
    }

    /** What a proposal is called in {@code Layer.refused}, the same after every run that proposes the same. */
    public static String key(Item item) {
        return Keys.of(item);
    }

    /**
     * Takes new results of one kind of source, such as "engine", over into the article's machine layer and saves it; earlier
     * ones of that kind go, proposals of other kinds and everything else in the layer stays. Where the new ones say the
     * same as the earlier, nothing is written and nobody is told.
     *
     * @param machine a layer of the same text that holds the new proposals; only read
     */
    public Outcome<Void> replace(Article article, String kind, CasXmiResource machine) {
        List<Item> proposals = Proposals.of(machine, kind);
        return MachineLayer.of(project, article).then(layer -> {
            List<String> before = Fingerprint.of(Proposals.of(layer.resource(), kind));
            if (layer.isSaved() && before.equals(Fingerprint.of(proposals))) {
                return Outcome.of(null);
            }
            Proposals.remove(layer.resource(), kind);
            layer.copy(proposals);
            return project.saveMachineLayer(article, layer.resource());
        });
    }

    /** Proposes mentions besides what is proposed already; wishes outside the text or for what is there are passed over. */
    public Outcome<Void> add(Article article, String derivedFrom, List<Wish> wishes) {
        return MachineLayer.of(project, article).then(layer -> {
            boolean added = false;
            for (Wish wish : wishes) {
                added |= layer.add(derivedFrom, wish);
            }
            return added ? project.saveMachineLayer(article, layer.resource()) : Outcome.of(null);
        });
    }

    /** Told the article whose machine layer was saved. */
    public Disposer onChange(Consumer<Article> listener) {
        Consumer<Article> registration = listener::accept;
        listeners.add(registration);
        return () -> listeners.remove(registration);
    }

    private void changed(ProjectEvent event) {
        switch (event.kind()) {
            case MACHINE_LAYER_SAVED -> {
                known.remove(event.article().getId());
                listeners.forEach(listener -> listener.accept(event.article()));
            }
            case ARTICLE_REMOVED -> known.remove(event.article().getId());
            default -> {}
        }
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
        } catch (IOException e) {
            return null;
        }
    }
}
