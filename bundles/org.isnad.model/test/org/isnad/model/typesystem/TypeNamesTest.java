package org.isnad.model.typesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.model.annotation.AnnotationPackage;
import org.junit.jupiter.api.Test;

final class TypeNamesTest {

    @Test
    void namespaceAndTypeNameStandForEachOther() {
        assertEquals("org.isnad.annotation.Zone", TypeNames.typeName(AnnotationPackage.Literals.ZONE));
        assertEquals(AnnotationPackage.eNS_URI, TypeNames.namespace("org.isnad.annotation.Zone"));
        assertEquals("uima.tcas.Annotation", TypeNames.typeName("http:///uima/tcas.ecore", "Annotation"));
        assertEquals(TypeNames.NO_NAMESPACE, TypeNames.namespace("Plain"));
        assertEquals("Plain", TypeNames.typeName(TypeNames.NO_NAMESPACE, "Plain"));
        assertEquals("annotation", TypeNames.prefix(AnnotationPackage.eNS_URI));
    }
}
