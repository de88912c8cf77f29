package org.isnad.exchange.brat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.isnad.exchange.Losses;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.TcasPackage;

/** The text-bound annotations of a layer and the relations of brat, ordered and numbered; counts what has no span. */
final class Marks {

    private final String text;
    private final Losses losses;
    private final List<Mark> list = new ArrayList<>();
    private final Map<EObject, Mark> byObject = new IdentityHashMap<>();
    private final Map<EObject, Mark> parts = new IdentityHashMap<>();
    private final List<Annotation> equivs = new ArrayList<>();
    private final List<Annotation> relations = new ArrayList<>();
    private final Map<EObject, String> relationIds = new IdentityHashMap<>();

    private Marks(String text, Losses losses) {
        this.text = text;
        this.losses = losses;
    }

    static Marks of(String text, Collection<EObject> contents, Losses losses) {
        Marks marks = new Marks(text, losses);
        contents.forEach(marks::collect);
        marks.number();
        return marks;
    }

    private void collect(EObject object) {
        if (object instanceof Statement statement) {
            if (addFrame(OwnLabel.STATEMENT, statement, statement.getContent())) {
                addPart(OwnLabel.CUE, statement, statement.getCue());
            }
        } else if (object instanceof Stance stance) {
            if (addFrame(OwnLabel.STANCE, stance, stance.getEvidence())) {
                addPart(OwnLabel.TARGET, stance, stance.getTargetSpans());
            }
        } else if (object instanceof Zone zone) {
            addSpan(OwnLabel.ZONE.text(), zone.getId(), zone, List.of(zone));
        } else if (object instanceof ActorMention mention) {
            addSpan(OwnLabel.MENTION.text(), mention.getId(), mention, List.of(mention));
        } else if (object instanceof Quote quote) {
            addSpan(OwnLabel.QUOTE.text(), quote.getId(), quote, List.of(quote));
        } else if (object instanceof Adjudication) {
            losses.add("ADJUDICATION", true);
        } else if (object instanceof Annotation relation && BratTypes.isRelation(relation)) {
            relations.add(relation);
        } else if (object instanceof Annotation equiv && BratTypes.isEquiv(equiv)) {
            equivs.add(equiv);
        } else if (object instanceof Annotation annotation && isForeign(annotation)) {
            addSpan(ForeignLines.label(annotation), "", annotation, ForeignLines.spans(annotation));
        }
    }

    private static boolean isForeign(EObject object) {
        EPackage owner = object.eClass().getEPackage();
        return owner != AnnotationPackage.eINSTANCE && owner != TcasPackage.eINSTANCE && !BratTypes.isPiece(object);
    }

    private boolean addFrame(OwnLabel label, Item frame, List<Fragment> fragments) {
        Optional<Mark> mark = mark(label.text(), frame.getId(), frame, fragments, true);
        mark.ifPresent(made -> byObject.put(frame, made));
        losses.add("WITHOUT_SPAN", mark.isEmpty());
        return mark.isPresent();
    }

    private void addPart(OwnLabel label, Item frame, List<Fragment> fragments) {
        if (!fragments.isEmpty()) {
            mark(label.text(), frame.getId(), frame, fragments, false).ifPresent(made -> parts.put(frame, made));
        }
    }

    private void addSpan(String label, String id, EObject object, List<? extends Annotation> spans) {
        mark(label, id, object, spans, false).ifPresent(made -> byObject.put(object, made));
    }

    private Optional<Mark> mark(
            String label, String id, EObject object, List<? extends Annotation> spans, boolean event) {
        List<Annotation> sound = new ArrayList<>(spans.size());
        for (Annotation span : spans) {
            if (isSound(span)) {
                sound.add(span);
                losses.add("FRAGMENT_DETAILS", hasDetails(span));
            }
        }
        Pieces pieces = Pieces.of(text, sound);
        losses.add("BROKEN_SPAN", spans.size() - sound.size());
        if (pieces.ranges().isEmpty()) {
            losses.add("LINE_BREAK_EDGE", !sound.isEmpty());
            return Optional.empty();
        }
        losses.add("LINE_BREAK_EDGE", pieces.trimmed());
        losses.add("MERGED_FRAGMENTS", pieces.merged());
        Mark mark = new Mark(label, id == null ? "" : id, object, pieces, event);
        list.add(mark);
        return Optional.of(mark);
    }

    /** A part of a frame has no line of its own, and nowhere to put what is said about it alone. */
    private static boolean hasDetails(Annotation span) {
        return span instanceof Fragment part
                && (part.getConfidence() != 0
                        || part.getFlag() != null
                        || part.getComment() != null && !part.getComment().isEmpty());
    }

    private boolean isSound(Annotation span) {
        return 0 <= span.getBegin() && span.getBegin() < span.getEnd() && span.getEnd() <= text.length();
    }

    private void number() {
        list.sort(Mark.ORDER);
        int texts = 0;
        int events = 0;
        for (Mark mark : list) {
            String textId = "T" + ++texts;
            mark.number(textId, mark.isEvent() ? "E" + ++events : textId);
        }
        numberRelations();
    }

    private void numberRelations() {
        int all = relations.size();
        relations.removeIf(relation -> ForeignLines.arguments(relation).stream()
                .noneMatch(argument -> byObject.containsKey(relation.eGet(argument))));
        losses.add("FOREIGN_VALUE", all - relations.size());
        for (Annotation relation : relations) {
            relationIds.put(relation, "R" + (relationIds.size() + 1));
        }
    }

    List<Mark> list() {
        return list;
    }

    /** The relations that link something in the text, in the order of their numbers. */
    List<Annotation> relations() {
        return relations;
    }

    /** Those that say that others are equal. */
    List<Annotation> equivs() {
        return equivs;
    }

    /** Whether an object has a line, and which id others refer to. */
    Optional<String> id(EObject object) {
        return Optional.ofNullable(byObject.get(object))
                .map(Mark::id)
                .or(() -> Optional.ofNullable(relationIds.get(object)));
    }

    /** The id of the cue of a statement, or of the target of a stance. */
    Optional<String> partId(EObject frame) {
        return Optional.ofNullable(parts.get(frame)).map(Mark::id);
    }

    /** Whether a line is only a part of its frame, so that nothing is said about it. */
    boolean isPart(Mark mark) {
        return parts.get(mark.object()) == mark;
    }
}
