package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Extra;
import org.isnad.model.cas.CasFactory;
import org.isnad.model.cas.NonEmptyStringList;
import org.isnad.model.cas.StringArray;
import org.isnad.model.xmi.CasXmiResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymousLayerTest {

    @TempDir
    private Path folder;

    private final CasXmiResource layer = new CasXmiResource(URI.createURI("mercury.xmi"));
    private Pseudonyms names;

    @BeforeEach
    void assign() {
        names = Pseudonyms.read(folder).value();
        names.assign(List.of("mercury"), 1);
    }

    @Test
    void valuesThatTheProjectAddedNameNobody() {
        Extra extra = AnnotationFactory.eINSTANCE.createExtra();
        extra.setValue("seen by mercury");
        layer.getContents().add(extra);
        new PseudonymousLayer(names).apply(layer);
        assertEquals("seen by A1", extra.getValue());
    }

    @Test
    void listsOfTextsNameNobody() {
        StringArray array = CasFactory.eINSTANCE.createStringArray();
        array.getElements().addAll(List.of("mercury", "mercurial"));
        NonEmptyStringList list = CasFactory.eINSTANCE.createNonEmptyStringList();
        list.setHead("mercury");
        layer.getContents().addAll(List.of(array, list));
        new PseudonymousLayer(names).apply(layer);
        assertEquals(List.of("A1", "mercurial"), array.getElements());
        assertEquals("A1", list.getHead());
    }

    @Test
    void whatAnotherToolAddedNamesNobody() {
        EAttribute coder = EcoreFactory.eINSTANCE.createEAttribute();
        coder.setName("coder");
        coder.setEType(EcorePackage.Literals.ESTRING);
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("Coded");
        type.getEStructuralFeatures().add(coder);
        EPackage foreign = EcoreFactory.eINSTANCE.createEPackage();
        foreign.getEClassifiers().add(type);
        EObject object = foreign.getEFactoryInstance().create(type);
        object.eSet(coder, "mercury");
        layer.getContents().add(object);
        new PseudonymousLayer(names).apply(layer);
        assertEquals("A1", object.eGet(coder));
    }
}
