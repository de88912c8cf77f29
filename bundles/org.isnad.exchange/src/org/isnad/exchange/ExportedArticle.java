package org.isnad.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.xmi.CasXmiResource;

/** An article with the layer that is exported, or where it has none with what the machine found; reads without locking. */
public final class ExportedArticle {

    private static final Comparator<Annotation> TEXT_ORDER =
            Comparator.comparingInt(Annotation::getBegin).thenComparing(Annotation::getEnd, Comparator.reverseOrder());

    private final Project project;
    private final Article article;
    private final String text;
    private final List<String> names;
    private final List<String> annotators;
    private final Placement placement;
    private final Map<String, OpenLayer> layers = new HashMap<>();
    private OpenLayer layer;
    private CasXmiResource machine;

    private ExportedArticle(Project project, Article article, String text, List<String> names, Placement placement) {
        this.project = project;
        this.article = article;
        this.text = text;
        this.names = names;
        this.annotators = names.stream()
                .filter(name -> !name.equals(Project.GOLD))
                .sorted()
                .toList();
        this.placement = placement;
    }

    /**
     * An article whose layers are in memory already, of no project.
     *
     * @param all its layers by annotator, gold among them
     * @param layerName the one that is exported; one of them
     */
    public static ExportedArticle of(
            Article article, String text, Map<String, OpenLayer> all, String layerName, Placement placement) {
        ExportedArticle exported = new ExportedArticle(null, article, text, List.copyOf(all.keySet()), placement);
        exported.layers.putAll(all);
        exported.layer = all.get(layerName);
        return exported;
    }

    /** Opens text and layer; no value where the text or an existing layer cannot be read. */
    public static Outcome<ExportedArticle> open(ExportRequest request, Article article) {
        Project project = request.project();
        Outcome<String> text = project.text(article);
        if (!text.isPresent()) {
            return Outcome.failed(text.problems());
        }
        ExportedArticle exported =
                new ExportedArticle(project, article, text.value(), project.layers(article), Placement.NONE);
        List<Problem> problems = new ArrayList<>(text.problems());
        if (exported.names.contains(request.layerName())) {
            Outcome<OpenLayer> opened = project.look(article, request.layerName());
            problems.addAll(opened.problems());
            if (!opened.isPresent()) {
                return Outcome.failed(problems);
            }
            exported.layer = opened.value();
        } else {
            exported.machine = project.machineLayer(article).value();
        }
        return Outcome.of(exported, problems);
    }

    public Article article() {
        return article;
    }

    /** With the registry that the layer refers to. */
    public Corpus corpus() {
        return (Corpus) article.eContainer();
    }

    public String text() {
        return text;
    }

    /** The annotated layer, empty where the article has none of the name asked for. */
    public Optional<OpenLayer> layer() {
        return Optional.ofNullable(layer);
    }

    /** Those who have a layer of this article, sorted, without gold. */
    public List<String> annotators() {
        return annotators;
    }

    /** Where it stands in a dataset that is split. */
    public Placement placement() {
        return placement;
    }

    /** The layer, or that of the machine; empty where there is neither. */
    public Optional<CasXmiResource> resource() {
        return layer == null ? Optional.ofNullable(machine) : Optional.of(layer.resource());
    }

    /** The spans of a type that are in the text, in text order. */
    public <T extends Annotation> List<T> spans(Class<T> type) {
        return sound(type).sorted(TEXT_ORDER).toList();
    }

    /** How many spans of a type are in the text. */
    public int count(Class<? extends Annotation> type) {
        int count = 0;
        if (resource().isPresent()) {
            for (EObject object : resource().get().getContents()) {
                if (type.isInstance(object) && isSound(type.cast(object))) {
                    count++;
                }
            }
        }
        return count;
    }

    private <T extends Annotation> Stream<T> sound(Class<T> type) {
        return resource().stream()
                .flatMap(resource -> resource.getContents().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(this::isSound);
    }

    /** Whether a span is in the text: 0 ≤ begin &lt; end ≤ length. */
    public boolean isSound(Annotation span) {
        return 0 <= span.getBegin() && span.getBegin() < span.getEnd() && span.getEnd() <= text.length();
    }

    /** Another layer of this article, empty where there is none that can be read. */
    public Optional<OpenLayer> other(String annotator) {
        if (!layers.containsKey(annotator) && project != null) {
            boolean there = names.contains(annotator);
            layers.put(annotator, there ? project.look(article, annotator).value() : null);
        }
        return Optional.ofNullable(layers.get(annotator));
    }
}
