package org.isnad.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/**
 * A layer as the checks see it: as it is at the time of making, with lists and indexes built when first asked for.
 *
 * <p>Used by one thread. Spans that are not in the text are left out of typed lists and indexes, so that only the check of
 * bounds meets them; references of frames may still lead to them, see {@link #isSound}.
 */
public final class CheckedLayer {

    /** Name of the adjudicated layer. */
    private static final String GOLD = "gold";

    private final CheckedRegistry registry;
    private final Article article;
    private final String annotator;
    private final String text;
    private final String sha256OfFile;
    private final CasXmiResource resource;
    private final Map<Class<?>, List<?>> lists = new HashMap<>();
    private final Map<Class<?>, Intervals<?>> indexes = new HashMap<>();
    private List<Item> items;
    private List<TextRange> paragraphs;

    /** @param sha256OfFile of the bytes of the article's text as they are on disk, or null where that is not known */
    public CheckedLayer(
            Corpus corpus,
            Article article,
            String annotator,
            String text,
            String sha256OfFile,
            CasXmiResource resource) {
        this(new CheckedRegistry(corpus), article, annotator, text, sha256OfFile, resource);
    }

    /** One of many layers of a corpus, as {@link #CheckedLayer(Corpus, Article, String, String, String, CasXmiResource)}. */
    public CheckedLayer(
            CheckedRegistry registry,
            Article article,
            String annotator,
            String text,
            String sha256OfFile,
            CasXmiResource resource) {
        this.registry = registry;
        this.article = article;
        this.annotator = annotator;
        this.text = text;
        this.sha256OfFile = sha256OfFile;
        this.resource = resource;
    }

    /** A layer that is being edited; the bytes of the article are not read again. */
    public static CheckedLayer of(OpenLayer layer) {
        return new CheckedLayer(
                layer.project().corpus(), layer.article(), layer.annotator(), layer.text(), null, layer.resource());
    }

    public Corpus corpus() {
        return registry.corpus();
    }

    CheckedRegistry registry() {
        return registry;
    }

    public Article article() {
        return article;
    }

    public String annotator() {
        return annotator;
    }

    public String text() {
        return text;
    }

    public Optional<String> sha256OfFile() {
        return Optional.ofNullable(sha256OfFile);
    }

    public CasXmiResource resource() {
        return resource;
    }

    public boolean isGold() {
        return GOLD.equals(annotator);
    }

    /** All items, in the order of the resource, also those that are not in the text. */
    public List<Item> items() {
        if (items == null) {
            items = resource.getContents().stream()
                    .filter(Item.class::isInstance)
                    .map(Item.class::cast)
                    .toList();
        }
        return items;
    }

    /** The items of a type: spans sound and in text order, frames in the order of the resource. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> List<T> all(Class<T> type) {
        return (List<T>) lists.computeIfAbsent(type, ignored -> {
            List<T> found = new ArrayList<>();
            for (EObject object : resource.getContents()) {
                if (type.isInstance(object) && !(object instanceof Annotation span && !isSound(span))) {
                    found.add(type.cast(object));
                }
            }
            if (!found.isEmpty() && Annotation.class.isAssignableFrom(type)) {
                found.sort((a, b) -> Intervals.TEXT_ORDER.compare((Annotation) a, (Annotation) b));
            }
            return found;
        });
    }

    /** The sound spans of a type that share a code unit with the range, in text order. */
    @SuppressWarnings("unchecked")
    public <T extends Annotation> List<T> overlapping(Class<T> type, int begin, int end) {
        return ((Intervals<T>) indexes.computeIfAbsent(type, ignored -> new Intervals<>(all(type))))
                .overlapping(begin, end);
    }

    /** Whether the span is in the text: 0 ≤ begin &lt; end ≤ length. */
    public boolean isSound(Annotation span) {
        return 0 <= span.getBegin() && span.getBegin() < span.getEnd() && span.getEnd() <= text.length();
    }

    /** The ranges of those of the spans that are in the text, in the order given. */
    public List<TextRange> ranges(List<? extends Annotation> spans) {
        return spans.stream()
                .filter(this::isSound)
                .map(span -> new TextRange(span.getBegin(), span.getEnd()))
                .toList();
    }

    public Optional<Actor> actor(String id) {
        return registry.actor(id);
    }

    public Optional<Issue> issue(String id) {
        return registry.issue(id);
    }

    /** The lines of the text that are not blank, without the blanks around them. */
    public List<TextRange> paragraphs() {
        if (paragraphs == null) {
            paragraphs = Segmenter.paragraphs(text);
        }
        return paragraphs;
    }
}
