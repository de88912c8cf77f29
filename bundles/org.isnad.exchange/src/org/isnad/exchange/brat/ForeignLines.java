package org.isnad.exchange.brat;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
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

    void write(Mark mark) {
        labels.addLabel(mark.label());
        for (EStructuralFeature feature : mark.object().eClass().getEAllStructuralFeatures()) {
            if (!isBuiltIn(feature)
                    && !BratTypes.isOwnFeature(mark.object(), feature)
                    && mark.object().eIsSet(feature)) {
                write(mark, feature);
            }
        }
    }

    private static boolean isBuiltIn(EStructuralFeature feature) {
        return feature.getEContainingClass().getEPackage() == CasPackage.eINSTANCE
                || feature.getEContainingClass().getEPackage() == TcasPackage.eINSTANCE;
    }

    private void write(Mark mark, EStructuralFeature feature) {
        Object value = mark.object().eGet(feature);
        Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
        for (Object one : values) {
            write(mark, feature.getName(), one);
        }
    }

    private void write(Mark mark, String name, Object value) {
        if (value instanceof EObject object) {
            String target = file.marks().id(object).orElse(null);
            losses.add("FOREIGN_VALUE", target == null);
            if (target != null) {
                labels.addRelation(name);
                file.relation(name, mark.id(), target);
            }
        } else if (BratTypes.NOTE.equals(name) && BratTypes.isBrat(mark.object())) {
            file.note(AnnFile.COMMENT, mark.id(), value.toString());
        } else if (isWord(value.toString())) {
            labels.addAttribute(name, mark.label(), value.toString());
            file.attribute(name, mark.id(), value.toString());
        } else {
            file.note(name, mark.id(), value.toString());
        }
    }

    private static boolean isWord(String value) {
        return !value.isEmpty()
                && value.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '|');
    }
}
