package org.isnad.model.typesystem;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/** The UIMA types that an Ecore package stands for; a mix-in's features are repeated, since UIMA has single inheritance. */
final class EcoreTypes {

    private EcoreTypes() {}

    static TypeSystem typeSystem(EPackage ePackage) {
        List<UimaType> types = new ArrayList<>();
        for (EClassifier classifier : ePackage.getEClassifiers()) {
            if (classifier instanceof EEnum tagSet) {
                types.add(tagSet(tagSet));
            } else if (classifier instanceof EClass eClass && !eClass.isInterface()) {
                types.add(type(eClass));
            }
        }
        return new TypeSystem(types);
    }

    private static UimaType tagSet(EEnum tagSet) {
        List<String> values = tagSet.getELiterals().stream()
                .map(literal -> literal.getLiteral())
                .toList();
        return new UimaType(TypeNames.typeName(tagSet), description(tagSet), "uima.cas.String", List.of(), values);
    }

    private static UimaType type(EClass eClass) {
        List<UimaFeature> features = new ArrayList<>();
        for (EClass supertype : eClass.getESuperTypes()) {
            if (supertype.isInterface()) {
                supertype.getEAllStructuralFeatures().forEach(f -> features.add(feature(f)));
            }
        }
        eClass.getEStructuralFeatures().stream().filter(f -> !f.isTransient()).forEach(f -> features.add(feature(f)));
        String supertype = TypeNames.typeName(eClass.getESuperTypes().get(0));
        return new UimaType(TypeNames.typeName(eClass), description(eClass), supertype, features, List.of());
    }

    private static UimaFeature feature(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            String target = reference.getEReferenceType() == EcorePackage.Literals.EOBJECT
                    ? "uima.cas.TOP"
                    : TypeNames.typeName(reference.getEReferenceType());
            return feature.isMany()
                    ? new UimaFeature(feature.getName(), description(feature), "uima.cas.FSArray", target, false)
                    : new UimaFeature(feature.getName(), description(feature), target, null, false);
        }
        String range = range(feature.getEType()) + (feature.isMany() ? "Array" : "");
        return new UimaFeature(feature.getName(), description(feature), range, null, false);
    }

    private static String range(EClassifier type) {
        if (type.getEPackage() != EcorePackage.eINSTANCE) {
            String tagSet = EcoreUtil.getAnnotation(type, ExtendedMetaData.ANNOTATION_URI, "baseType");
            return TypeNames.typeName(type.getEPackage().getEClassifier(tagSet));
        }
        return switch (type.getClassifierID()) {
            case EcorePackage.EINT -> "uima.cas.Integer";
            case EcorePackage.EBOOLEAN -> "uima.cas.Boolean";
            case EcorePackage.EFLOAT -> "uima.cas.Float";
            case EcorePackage.EDOUBLE -> "uima.cas.Double";
            case EcorePackage.ELONG -> "uima.cas.Long";
            case EcorePackage.ESHORT -> "uima.cas.Short";
            case EcorePackage.ESTRING -> "uima.cas.String";
            default -> throw new IllegalArgumentException("No UIMA type for " + type.getName());
        };
    }

    private static String description(EModelElement element) {
        String documentation = EcoreUtil.getDocumentation(element);
        return documentation == null ? "" : documentation;
    }
}
