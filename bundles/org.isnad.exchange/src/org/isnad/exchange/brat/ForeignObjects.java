package org.isnad.exchange.brat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.exchange.brat.AnnLine.Argument;
import org.isnad.exchange.brat.AnnLine.Equiv;
import org.isnad.exchange.brat.AnnLine.Event;
import org.isnad.exchange.brat.AnnLine.Relation;
import org.isnad.exchange.brat.AnnLine.TextBound;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.text.TextRange;

/** Annotations under other people's labels, as objects of the types of {@link BratTypes}. */
final class ForeignObjects {

    private final BratTypes types;
    private final EPackage.Registry registry;
    private final Sofa sofa;
    private final List<EObject> made = new ArrayList<>();

    ForeignObjects(BratTypes types, EPackage.Registry registry, Sofa sofa) {
        this.types = types;
        this.registry = registry;
        this.sofa = sofa;
    }

    List<EObject> made() {
        return made;
    }

    EObject span(TextBound line, List<TextRange> ranges) {
        return annotation(line.label(), line.id(), ranges);
    }

    /** An event stands where its trigger does. */
    EObject event(Event line, List<TextRange> trigger) {
        return annotation(line.label(), line.id(), trigger);
    }

    /** A relation grows over those that it links. */
    EObject relation(Relation line) {
        Annotation annotation = create(types.type(line.label()));
        set(annotation, BratTypes.ID, line.id());
        annotation.setBegin(-1);
        return annotation;
    }

    private Annotation annotation(String label, String id, List<TextRange> ranges) {
        Annotation annotation = create(types.type(label));
        set(annotation, BratTypes.ID, id);
        annotation.setBegin(ranges.get(0).begin());
        annotation.setEnd(ranges.stream().mapToInt(TextRange::end).max().orElseThrow());
        if (ranges.size() > 1) {
            for (TextRange range : ranges) {
                Annotation piece = create(BratTypes.PIECE);
                piece.setBegin(range.begin());
                piece.setEnd(range.end());
                many(annotation, BratTypes.FRAGMENTS).add(piece);
            }
        }
        return annotation;
    }

    private Annotation create(String typeName) {
        EPackage owner = registry.getEPackage(TypeNames.namespace(typeName));
        EClass type = (EClass) owner.getEClassifier(TypeNames.localName(typeName));
        Annotation annotation = (Annotation) EcoreUtil.create(type);
        annotation.setSofa(sofa);
        made.add(annotation);
        return annotation;
    }

    void role(Event line, EObject event, Argument role, EObject object) {
        many(event, types.references(line.label(), BratConf.baseRole(role.role())))
                .add(object);
    }

    void argument(Relation line, EObject relation, Argument argument, EObject object) {
        set(relation, types.reference(line.label(), argument.role()), object);
        cover((Annotation) relation, object);
    }

    void equiv(Equiv line, List<EObject> members) {
        String feature = types.references(line.label(), BratTypes.MEMBERS);
        Annotation equiv = create(types.type(line.label()));
        equiv.setBegin(-1);
        for (EObject member : members) {
            many(equiv, feature).add(member);
            cover(equiv, member);
        }
    }

    /** A frame of ours has no span to cover. */
    private static void cover(Annotation annotation, EObject object) {
        if (annotation.getBegin() < 0) {
            annotation.setBegin(0);
            if (object instanceof Annotation other && other.getBegin() >= 0) {
                annotation.setBegin(other.getBegin());
                annotation.setEnd(other.getEnd());
            }
        } else if (object instanceof Annotation other && other.getBegin() >= 0) {
            annotation.setBegin(Math.min(annotation.getBegin(), other.getBegin()));
            annotation.setEnd(Math.max(annotation.getEnd(), other.getEnd()));
        }
    }

    /** Sets a string; a second one of the same name stands behind the first. */
    void say(String label, EObject object, String name, String value) {
        String feature = types.string(label, name);
        Object before = object.eGet(feature(object, feature));
        set(object, feature, before == null ? value : before + " " + value);
    }

    void note(EObject object, String text) {
        Object before = object.eGet(feature(object, BratTypes.NOTE));
        set(object, BratTypes.NOTE, before == null ? text : before + "\n" + text);
    }

    private static void set(EObject object, String name, Object value) {
        object.eSet(feature(object, name), value);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> many(EObject object, String name) {
        return (EList<EObject>) object.eGet(feature(object, name));
    }

    private static EStructuralFeature feature(EObject object, String name) {
        return object.eClass().getEStructuralFeature(name);
    }
}
