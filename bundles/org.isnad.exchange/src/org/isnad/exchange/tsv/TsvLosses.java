package org.isnad.exchange.tsv;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.exchange.Losses;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.xmi.CasXmiResource;

/** Counts what the format has no place for. */
final class TsvLosses {

    private static final Set<EClass> UNITS =
            Set.of(AnnotationPackage.Literals.SENTENCE, AnnotationPackage.Literals.TOKEN);

    private TsvLosses() {}

    static void count(CasXmiResource layer, Losses losses) {
        int length = layer.sofa().map(Sofa::getSofaString).map(String::length).orElse(0);
        for (EObject object : layer.getContents()) {
            if (object instanceof Annotation span) {
                boolean sound =
                        0 <= span.getBegin() && span.getBegin() <= span.getEnd() && span.getEnd() <= length;
                losses.add("BROKEN_SPAN", !sound && !UNITS.contains(object.eClass()));
            } else if (isForeign(object.eClass())) {
                losses.add("TSV_TYPE", !TcasPackage.Literals.ANNOTATION.isSuperTypeOf(object.eClass()) && !isPart(object));
            }
        }
    }

    private static boolean isForeign(EClass eClass) {
        return eClass.getEPackage() != AnnotationPackage.eINSTANCE
                && eClass.getEPackage() != CasPackage.eINSTANCE
                && eClass.getEPackage() != TcasPackage.eINSTANCE;
    }

    /** Whether it is a link of a slot or the head of a chain. */
    private static boolean isPart(EObject object) {
        EStructuralFeature target = object.eClass().getEStructuralFeature(TsvLayer.TARGET);
        EStructuralFeature first = object.eClass().getEStructuralFeature(TsvLayer.FIRST);
        return target != null || first != null;
    }
}
