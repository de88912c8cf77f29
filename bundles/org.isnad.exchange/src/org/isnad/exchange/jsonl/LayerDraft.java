package org.isnad.exchange.jsonl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.Statement;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasFactory;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;
import org.isnad.text.CodePoints;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/** A layer that is filled from rows; offsets of rows are code points. */
final class LayerDraft {

    private static final AnnotationFactory MAKE = AnnotationFactory.eINSTANCE;

    private final String document;
    private final String text;
    private final CodePoints codePoints;
    private final CasXmiResource resource;
    private final Sofa sofa;
    private final Map<String, Item> items = new HashMap<>();
    private final List<ActorMention> mentions = new ArrayList<>();
    private final Map<String, Quote> quotes = new HashMap<>();

    LayerDraft(String document, String text, String sha256, String language) {
        this.document = document;
        this.text = text;
        this.codePoints = CodePoints.of(text);
        this.resource = new CasXmiResource(URI.createURI("layer.xmi"));
        CasXmiResourceFactory.resourceSet().getResources().add(resource);
        this.sofa = resource.createSofa(text);
        Layer head = MAKE.createLayer();
        head.setArticle(document);
        head.setSha256(sha256.isEmpty() ? null : sha256);
        add(head);
        DocumentAnnotation whole = TcasFactory.eINSTANCE.createDocumentAnnotation();
        whole.setEnd(text.length());
        whole.setLanguage(language.isEmpty() ? null : language);
        add(whole);
        Segmenter.paragraphs(text).forEach(range -> at(MAKE.createParagraph(), range));
    }

    CasXmiResource resource() {
        return resource;
    }

    String text() {
        return text;
    }

    CodePoints codePoints() {
        return codePoints;
    }

    /** Whether a number of code points is an offset of the text, its end included. */
    boolean isWithin(int offset) {
        return 0 <= offset && offset <= codePoints.length();
    }

    /** Whether rows other than that of the document filled it. */
    boolean isAnnotated() {
        return !items.isEmpty();
    }

    /** The place of a row or object with start and end, and its text where that is told; empty after a violation. */
    Optional<TextRange> range(Row row, boolean textTold) {
        int start = row.number("start");
        int end = row.number("end");
        if (start < 0 || end <= start || end > codePoints.length()) {
            row.violation("jsonl.span", "start", start, end, codePoints.length());
            return Optional.empty();
        }
        TextRange range = new TextRange(codePoints.toUtf16(start), codePoints.toUtf16(end));
        if (textTold && !row.text("text").equals(range.of(text))) {
            row.violation("jsonl.covered", "text", start, end);
            return Optional.empty();
        }
        return Optional.of(range);
    }

    /** The id that an item has in the layer: that of the row without the document before it. */
    String localId(String id) {
        return id.startsWith(document + ':') ? id.substring(document.length() + 1) : id;
    }

    /** Adds an item under the id of its row; ids stand once in a document. */
    <T extends Item> T item(T item, Row row) {
        String id = localId(row.text("id"));
        if (id.isEmpty() || items.putIfAbsent(id, item) != null) {
            row.violation("jsonl.id", "id", row.text("id"));
        }
        item.setId(id);
        item.setOrigin(Origin.MANUAL);
        add((AnnotationBase) item);
        return item;
    }

    Optional<Statement> statement(String id) {
        return Optional.ofNullable(items.get(localId(id)))
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast);
    }

    void keep(ActorMention mention) {
        mentions.add(mention);
    }

    /** The first mention of a place with the same actor and type. */
    Optional<ActorMention> mention(ActorMention like) {
        return mentions.stream()
                .filter(known -> known.getBegin() == like.getBegin()
                        && known.getEnd() == like.getEnd()
                        && Objects.equals(known.getActor(), like.getActor())
                        && known.getMentionType() == like.getMentionType())
                .findFirst();
    }

    Fragment fragment(TextRange range) {
        Fragment fragment = at(MAKE.createFragment(), range);
        fragment.setOrigin(Origin.MANUAL);
        return fragment;
    }

    /** One for each place and function, for statements may share it. */
    Quote quote(TextRange range, QuoteFunction function) {
        return quotes.computeIfAbsent(range + " " + function, key -> {
            Quote quote = at(MAKE.createQuote(), range);
            quote.setOrigin(Origin.MANUAL);
            quote.setFunction(function);
            return quote;
        });
    }

    <T extends Annotation> T at(T span, TextRange range) {
        span.setBegin(range.begin());
        span.setEnd(range.end());
        add(span);
        return span;
    }

    private void add(AnnotationBase object) {
        object.setSofa(sofa);
        if (object.eResource() == null) {
            resource.getContents().add(object);
        }
    }

    /** Names what came without an id. */
    void complete(String annotator) {
        resource.first(Layer.class).orElseThrow().setAnnotator(annotator);
        int number = 0;
        for (EObject object : resource.getContents()) {
            if (object instanceof Item item && item.getId() == null) {
                do {
                    number++;
                } while (items.containsKey("x" + number));
                item.setId("x" + number);
            }
        }
    }
}
