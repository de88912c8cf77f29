package org.isnad.core.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Plan;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.LayerHolder;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.registry.LayerFiles.LayerFile;
import org.isnad.core.suggest.MergedNames;
import org.isnad.model.corpus.Article;

/**
 * The layers that name certain actors or issues, looked for before an edit so that the user can watch and cancel the search;
 * a layer whose file cannot be read counts as naming them, for nobody knows.
 */
public final class LayersNaming {

    private record Ref(String article, String annotator) {}

    private final List<Ref> refs = new ArrayList<>();

    private LayersNaming() {}

    /** Reads what is not in memory by streaming; the result of a cancelled search is not to be used. */
    public static LayersNaming find(Project project, Set<String> ids, Monitor monitor) {
        LayersNaming naming = new LayersNaming();
        for (OpenLayer layer : project.openLayers()) {
            if (LayerFacts.of(layer).names(ids) || refused(layer, ids)) {
                naming.refs.add(new Ref(layer.article().getId(), layer.annotator()));
            }
        }
        LayerFiles files = LayerFiles.of(project);
        monitor.beginTask(
                CoreMessages.text("registry.searching"), files.articles().size());
        for (String article : files.articles()) {
            if (monitor.isCanceled()) {
                break;
            }
            monitor.subTask(article);
            for (LayerFile file : files.closed(article)) {
                if (mayName(file, ids)) {
                    naming.refs.add(new Ref(article, file.annotator()));
                }
            }
            monitor.worked(1);
        }
        monitor.done();
        return naming;
    }

    private static boolean refused(OpenLayer layer, Set<String> ids) {
        return layer.head().getRefused().stream()
                .anyMatch(key -> !MergedNames.key(key, ids, "").equals(key));
    }

    static LayersNaming find(Project project, Set<String> ids) {
        return find(project, ids, new BasicMonitor());
    }

    /** The layers of these places alone. */
    static LayersNaming of(List<MentionPlace> places) {
        LayersNaming naming = new LayersNaming();
        places.stream()
                .map(place -> new Ref(place.article(), place.annotator()))
                .distinct()
                .forEach(naming.refs::add);
        return naming;
    }

    private static boolean mayName(LayerFile file, Set<String> ids) {
        try {
            return LayerStream.read(file.path()).names(ids);
        } catch (IOException | XMLStreamException e) {
            return true;
        }
    }

    /** How many layers there are. */
    public int size() {
        return refs.size();
    }

    /** The layers, opened where they were not; empty, and the plan refused, where one of them cannot be written. */
    List<OpenLayer> open(Plan plan) {
        List<OpenLayer> known = plan.project().openLayers();
        List<OpenLayer> layers = new ArrayList<>();
        for (Ref ref : refs) {
            Article article = plan.project().article(ref.article).orElse(null);
            if (article == null) {
                continue;
            }
            Outcome<OpenLayer> opened = plan.project().layer(article, ref.annotator);
            opened.toOptional().ifPresent(layers::add);
            if (!opened.isPresent()) {
                plan.refuse("registry.unreadable", message(opened));
            } else if (opened.value().isReadOnly()) {
                refuseLocked(plan, opened.value());
            }
            if (plan.isRefused()) {
                layers.stream().filter(layer -> !known.contains(layer)).forEach(plan.project()::close);
                return List.of();
            }
        }
        return layers;
    }

    private static void refuseLocked(Plan plan, OpenLayer layer) {
        LayerHolder holder = LayerHolder.of(layer);
        plan.refuse(
                "registry.locked",
                layer.annotator(),
                layer.article().getId(),
                holder.user(),
                holder.host(),
                holder.process(),
                holder.since());
    }

    private static String message(Outcome<?> outcome) {
        return outcome.problems().stream()
                .filter(Problem::isError)
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }
}
