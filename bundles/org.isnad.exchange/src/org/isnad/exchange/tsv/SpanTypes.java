package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;

/**
 * Our types as span layers of WebAnno, which knows no frames: each is a span with strings and numbers as features and one
 * slot for all that it refers to, the name of the feature as role.
 *
 * <p>Lists of strings stand in one string. A frame lies on the first span that it refers to. The head of the layer lies on
 * the first token and holds the text between the sentences, which the format drops.
 */
final class SpanTypes {

    static final String PREFIX = "org.isnad.webanno.";
    static final String LINK = PREFIX + "Link";
    static final String LINKS = "links";
    /** Begin and end of a span whose edges the format moves. */
    static final String PLACE = "place";
    /** The text between sentences that is not what a reader supposes. */
    static final String GAPS = "gaps";
    /** Whether sentences and tokens are ours, made for the file, or of DKPro Core. */
    static final String UNITS = "units";
    /** The language of the document. */
    static final String LANGUAGE = "language";

    private static final String STRING = "uima.cas.String";

    private SpanTypes() {}

    static boolean isOurs(String typeName) {
        return typeName.startsWith(PREFIX);
    }

    /** Whether objects of a class become spans. */
    static boolean isSpan(EClass eClass) {
        return eClass.getEPackage() == AnnotationPackage.eINSTANCE
                && !eClass.isAbstract()
                && CasPackage.Literals.ANNOTATION_BASE.isSuperTypeOf(eClass)
                && eClass != Literals.SENTENCE
                && eClass != Literals.TOKEN;
    }

    static TypeSystem types() {
        List<UimaType> types = new ArrayList<>();
        for (EClassifier classifier : AnnotationPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass eClass && isSpan(eClass)) {
                types.add(type(eClass));
            }
        }
        List<UimaFeature> link =
                List.of(feature(TsvLayer.ROLE, STRING), feature(TsvLayer.TARGET, "uima.tcas.Annotation"));
        types.add(new UimaType(LINK, "", "uima.cas.TOP", link, List.of()));
        return new TypeSystem(types);
    }

    private static UimaType type(EClass eClass) {
        List<UimaFeature> features = new ArrayList<>();
        boolean refers = false;
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (isPlain(feature)) {
                features.add(feature(feature.getName(), range(feature)));
            } else if (isLink(feature)) {
                refers = true;
            }
        }
        if (refers) {
            features.add(new UimaFeature(LINKS, "", "uima.cas.FSArray", LINK, false));
        }
        if (TcasPackage.Literals.ANNOTATION.isSuperTypeOf(eClass)) {
            features.add(feature(PLACE, STRING));
        }
        if (eClass == Literals.LAYER) {
            features.add(feature(GAPS, STRING));
            features.add(feature(UNITS, STRING));
            features.add(feature(LANGUAGE, STRING));
        }
        return new UimaType(PREFIX + eClass.getName(), "", "uima.tcas.Annotation", features, List.of());
    }

    private static UimaFeature feature(String name, String range) {
        return new UimaFeature(name, "", range, null, false);
    }

    /** Whether a feature becomes a string or a number. */
    static boolean isPlain(EStructuralFeature feature) {
        boolean edge =
                feature == TcasPackage.Literals.ANNOTATION__BEGIN || feature == TcasPackage.Literals.ANNOTATION__END;
        return !feature.isTransient() && !edge && (feature instanceof EAttribute || isExtras(feature));
    }

    static boolean isExtras(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.getEReferenceType() == Literals.EXTRA;
    }

    /** Whether a feature becomes links. */
    static boolean isLink(EStructuralFeature feature) {
        return feature instanceof EReference
                && !isExtras(feature)
                && feature != CasPackage.Literals.ANNOTATION_BASE__SOFA;
    }

    private static String range(EStructuralFeature feature) {
        return !feature.isMany() && feature.getEType() == EcorePackage.Literals.EINT ? "uima.cas.Integer" : STRING;
    }
}
