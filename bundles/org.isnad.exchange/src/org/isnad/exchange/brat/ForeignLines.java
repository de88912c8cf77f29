package org.isnad.exchange.brat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.exchange.Losses;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.TcasPackage;

/** What an annotation of another tool says beside its span: attributes, notes and relations. */
final class ForeignLines {

    private final AnnFile file;
    private final ForeignLabels labels;
    private final Losses losses;

    ForeignLines(AnnFile file, ForeignLabels labels, Losses losses) {
        this.file = file;
        this.labels = labels;
        this.losses = losses;
    }

    /** The name of the type, with that of its package before it where it would be taken for one of ours. */
    static String label(Annotation annotation) {
        String name = annotation.eClass().getName();
        return OwnLabel.of(name).isPresent() ? annotation.eClass().getEPackage().getNsPrefix() + "_" + name : name;
    }

    /** The parts of a discontinuous annotation that came from brat, else the annotation. */
    static List<? extends Annotation> spans(Annotation annotation) {
        EStructuralFeature feature = annotation.eClass().getEStructuralFeature(BratTypes.FRAGMENTS);
        if (BratTypes.isBrat(annotation)
                && feature != null
                && annotation.eGet(feature) instanceof Collection<?> parts) {
            List<Annotation> spans = parts.stream()
                    .filter(Annotation.class::isInstance)
                    .map(Annotation.class::cast)
                    .toList();
            return spans.isEmpty() ? List.of(annotation) : spans;
        }
        return List.of(annotation);
    }

    /** The features by which a relation names what it links. */
    static List<EStructuralFeature> arguments(Annotation relation) {
        return said(relation).filter(ForeignLines::isArgument).toList();
    }

    private static boolean isArgument(EStructuralFeature feature) {
        return feature instanceof EReference && !feature.isMany();
    }

    private static Stream<EStructuralFeature> said(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature ->
                        !isBuiltIn(feature) && !BratTypes.isOwnFeature(object, feature) && object.eIsSet(feature));
    }

    void write(Mark mark) {
        labels.addLabel(mark.label());
        said(mark.object()).forEach(feature -> write(mark.object(), mark.id(), mark.label(), feature));
    }

    /** A relation, and what is said of it. */
    void relation(Annotation relation) {
        String id = file.marks().id(relation).orElseThrow();
        String label = label(relation);
        Map<String, String> arguments = new LinkedHashMap<>();
        for (EStructuralFeature feature : arguments(relation)) {
            Optional<String> target = file.marks().id((EObject) relation.eGet(feature));
            losses.add("FOREIGN_VALUE", target.isEmpty());
            target.ifPresent(found -> arguments.put(feature.getName(), found));
        }
        labels.addRelation(label, arguments.keySet());
        file.relation(id, label, arguments);
        said(relation).filter(feature -> !isArgument(feature)).forEach(feature -> write(relation, id, label, feature));
    }

    /** A line that says which annotations are equal; nothing where none of them has a line. */
    void equiv(Annotation equiv) {
        Collection<?> members = (Collection<?>) equiv.eGet(equiv.eClass().getEStructuralFeature(BratTypes.MEMBERS));
        List<String> ids = members.stream()
                .flatMap(member -> file.marks().id((EObject) member).stream())
                .toList();
        losses.add("FOREIGN_VALUE", members.size() - ids.size());
        if (!ids.isEmpty()) {
            file.equiv(label(equiv), ids);
        }
    }

    private static boolean isBuiltIn(EStructuralFeature feature) {
        return feature.getEContainingClass().getEPackage() == CasPackage.eINSTANCE
                || feature.getEContainingClass().getEPackage() == TcasPackage.eINSTANCE;
    }

    private void write(EObject object, String id, String label, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
        for (Object one : values) {
            write(object, id, label, feature.getName(), one);
        }
    }

    private void write(EObject object, String id, String label, String name, Object value) {
        if (value instanceof EObject other) {
            String target = file.marks().id(other).orElse(null);
            losses.add("FOREIGN_VALUE", target == null);
            if (target != null) {
                labels.addRelation(name, List.of("Arg1", "Arg2"));
                file.relation(name, id, target);
            }
        } else if (BratTypes.NOTE.equals(name) && BratTypes.isBrat(object)) {
            file.note(AnnFile.COMMENT, id, value.toString());
        } else if (isWord(value.toString())) {
            labels.addAttribute(name, label, value.toString());
            file.attribute(name, id, value.toString());
        } else {
            file.note(name, id, value.toString());
        }
    }

    private static boolean isWord(String value) {
        return !value.isEmpty()
                && value.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '|');
    }
}
