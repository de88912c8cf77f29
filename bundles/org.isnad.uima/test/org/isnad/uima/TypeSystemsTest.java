package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.LowLevelTypeSystem;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The type system that UIMA itself makes of ours, compared with the Ecore model. */
class TypeSystemsTest {

    private static org.apache.uima.cas.TypeSystem types;

    @BeforeAll
    static void create() throws Exception {
        CAS cas = CasCreationUtils.createCas(TypeSystems.isnad(), null, null);
        types = cas.getTypeSystem();
    }

    @Test
    void everyClassOfTheModelIsAType() {
        for (EClass eClass : classes()) {
            Type type = types.getType(TypeNames.typeName(eClass));
            assertNotNull(type, eClass.getName());
            EClass supertype = eClass.getESuperTypes().get(0);
            assertEquals(TypeNames.typeName(supertype), types.getParent(type).getName());
        }
    }

    @Test
    void everyFeatureHasItsRange() {
        int checked = 0;
        for (EClass eClass : classes()) {
            Type type = types.getType(TypeNames.typeName(eClass));
            for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
                if (!feature.isTransient()) {
                    Feature found = type.getFeatureByBaseName(feature.getName());
                    assertNotNull(found, eClass.getName() + ":" + feature.getName());
                    assertEquals(range(feature), found.getRange().getName(), found.getName());
                    checked++;
                }
            }
        }
        assertEquals(true, checked > 100, "features seen: " + checked);
    }

    @Test
    void everyTagSetHasItsValues() {
        int checked = 0;
        for (EClassifier classifier : AnnotationPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EEnum tags) {
                String[] expected = tags.getELiterals().stream()
                        .map(literal -> literal.getLiteral())
                        .sorted()
                        .toArray(String[]::new);
                Type type = types.getType(TypeNames.typeName(tags));
                LowLevelTypeSystem low = types.getLowLevelTypeSystem();
                String[] found = low.ll_getStringSet(low.ll_getCodeForType(type));
                Arrays.sort(found);
                assertArrayEquals(expected, found, tags.getName());
                checked++;
            }
        }
        assertEquals(
                TypeSystem.isnad().types().stream().filter(UimaType::isTagSet).count(), checked);
    }

    @Test
    void aForeignTypeSystemJoinsOursAndComesBack() {
        TypeSystem both = TypeSystem.isnad()
                .plus(new TypeSystem(List.of(new UimaType(
                        "example.Lemma",
                        "A <word> & its lemma",
                        "uima.tcas.Annotation",
                        List.of(
                                new UimaFeature("value", "", "uima.cas.String", null, false),
                                new UimaFeature("next", "", "uima.cas.FSArray", "example.Lemma", true)),
                        List.of()))));
        TypeSystem back = TypeSystems.plain(TypeSystems.description(both));
        assertEquals(both.toXml(), back.toXml());
    }

    private static List<EClass> classes() {
        return AnnotationPackage.eINSTANCE.getEClassifiers().stream()
                .filter(classifier -> classifier instanceof EClass eClass && !eClass.isInterface())
                .map(EClass.class::cast)
                .toList();
    }

    private static String range(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return feature.isMany() ? array(reference) : TypeNames.typeName(reference.getEReferenceType());
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        String tags = EcoreUtil.getAnnotation(type, ExtendedMetaData.ANNOTATION_URI, "baseType");
        if (tags != null && type.getEPackage() == AnnotationPackage.eINSTANCE) {
            return "org.isnad.annotation." + tags;
        }
        String plain = type == EcorePackage.Literals.EINT ? "uima.cas.Integer" : "uima.cas.String";
        return feature.isMany() ? plain + "Array" : plain;
    }

    private static String array(EReference reference) {
        return TypeNames.typeName(reference.getEReferenceType()) + "[]";
    }
}
