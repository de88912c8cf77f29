package org.isnad.core.project;

import java.util.List;
import java.util.Optional;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Touched;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.Paragraph;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.model.cas.Sofa;
import org.isnad.model.cas.View;
import org.isnad.model.corpus.Article;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.xmi.CasXmiResource;

/**
 * An annotator's layer of one article in memory; lists are snapshots in text order (equal places: in the order of the
 * file), offsets count UTF-16 code units.
 */
public final class OpenLayer {

    private final Project project;
    private final String annotator;
    private final CasXmiResource resource;
    private final TrackedFile file;
    private LayerLock lock;
    private Article article;
    private LayerIndex index;
    private Layer head;
    private Sofa sofa;
    private View view;

    /** Read-only where the lock is null. */
    OpenLayer(
            Project project,
            Article article,
            String annotator,
            CasXmiResource resource,
            TrackedFile file,
            LayerLock lock) {
        this.project = project;
        this.article = article;
        this.annotator = annotator;
        this.resource = resource;
        this.file = file;
        this.lock = lock;
        index = LayerIndex.of(resource);
    }

    /**
     * A layer in memory alone, such as a copy that is to be exported: it cannot be saved, and the project does not know it.
     *
     * @param article as it is to be shown, of the corpus or of a copy of it
     */
    public static OpenLayer detached(Project project, Article article, String annotator, CasXmiResource resource) {
        return new OpenLayer(project, article, annotator, resource, null, null);
    }

    public Project project() {
        return project;
    }

    /** The article as the corpus has it now; the last known one where it was removed. */
    public Article article() {
        if (article.eResource() == null) {
            article = project.article(article.getId()).orElse(article);
        }
        return article;
    }

    public String annotator() {
        return annotator;
    }

    public CasXmiResource resource() {
        return resource;
    }

    /** The text that the offsets of this layer count in. */
    public String text() {
        return sofa().getSofaString();
    }

    /** What new objects of this layer refer to as their text. */
    public Sofa sofa() {
        if (sofa == null) {
            sofa = resource.sofa().orElseThrow();
        }
        return sofa;
    }

    /** The list of what is indexed of this text; absent in a file that has none. */
    public Optional<View> view() {
        if (view == null) {
            view = resource.getContents().stream()
                    .filter(object -> object instanceof View some && some.getSofa() == sofa())
                    .map(View.class::cast)
                    .findFirst()
                    .orElse(null);
        }
        return Optional.ofNullable(view);
    }

    /** Where the file has no head, as one from another tool, one that is not part of the resource until it is set. */
    public Layer head() {
        if (head == null || head.eResource() != resource) {
            head = resource.first(Layer.class).orElseGet(this::newHead);
        }
        return head;
    }

    private Layer newHead() {
        if (head != null) {
            return head;
        }
        Layer fresh = AnnotationFactory.eINSTANCE.createLayer();
        fresh.setArticle(article.getId());
        fresh.setAnnotator(annotator);
        fresh.setSha256(article.getSha256());
        fresh.setSofa(sofa());
        return fresh;
    }

    /** Whether it cannot be written at all, since another program holds the layer or the folder cannot be written. */
    public boolean isReadOnly() {
        return lock == null;
    }

    public List<Zone> zones() {
        return spans(Zone.class);
    }

    public List<Paragraph> paragraphs() {
        return spans(Paragraph.class);
    }

    public List<Sentence> sentences() {
        return spans(Sentence.class);
    }

    public List<ActorMention> mentions() {
        return spans(ActorMention.class);
    }

    public List<Quote> quotes() {
        return spans(Quote.class);
    }

    public List<Fragment> fragments() {
        return spans(Fragment.class);
    }

    /** By the first place of content or cue. */
    public List<Statement> statements() {
        return index.statements();
    }

    /** By the first place of evidence or target. */
    public List<Stance> stances() {
        return index.stances();
    }

    public Optional<Item> item(String id) {
        return index.item(id);
    }

    /** All spans of a type. */
    public <T extends Annotation> List<T> spans(Class<T> type) {
        return index.spans(type);
    }

    /** Spans that cover the code unit at an offset. */
    public <T extends Annotation> List<T> at(int offset, Class<T> type) {
        return in(offset, offset + 1, type);
    }

    /** Spans that share at least one code unit with a range, whose end is exclusive. */
    public <T extends Annotation> List<T> in(int begin, int end, Class<T> type) {
        return index.in(begin, end, type);
    }

    /** Whether it is out of the hands of its annotator: submitted by one who is assigned to the article, or finished gold. */
    public boolean isSubmitted() {
        return head().getState() == LayerState.DONE
                && (annotator.equals(Project.GOLD) || article().getAssigned().contains(annotator));
    }

    /** Whether edits are accepted: it can be written and is not submitted. */
    public boolean isEditable() {
        return !isReadOnly() && !isSubmitted();
    }

    /** Why edits are refused, as {@code layer.readonly}, {@code layer.submitted} or {@code layer.finished}. */
    public Optional<Problem> refusal() {
        if (isReadOnly()) {
            return Optional.of(refusal("layer.readonly"));
        }
        String code = annotator.equals(Project.GOLD) ? "layer.finished" : "layer.submitted";
        return isSubmitted() ? Optional.of(refusal(code)) : Optional.empty();
    }

    private Problem refusal(String code) {
        return CoreMessages.error(code, Place.NOWHERE, annotator, article().getId());
    }

    TrackedFile file() {
        return file;
    }

    void touched(Touched what) {
        index.touched(resource, what);
    }

    void reindex() {
        resource.eAdapters().remove(index);
        head = null;
        sofa = null;
        view = null;
        index = LayerIndex.of(resource);
    }

    /** From now on, or null where the layer can be read only. */
    void hold(LayerLock taken) {
        lock = taken;
    }

    void free() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    void release() {
        resource.eAdapters().remove(index);
        free();
    }
}
