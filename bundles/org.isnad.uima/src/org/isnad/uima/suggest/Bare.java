package org.isnad.uima.suggest;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Paragraph;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Token;
import org.isnad.model.annotation.Zone;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;

/** A machine layer without proposals: text, head, segmentation and zones. */
final class Bare {

    private Bare() {}

    static CasXmiResource of(CasXmiResource machine) {
        CasXmiResource bare = new CasXmiResource(URI.createURI(Project.MACHINE + ".xmi"));
        CasXmiResourceFactory.resourceSet().getResources().add(bare);
        Sofa sofa = bare.createSofa(machine.sofa().orElseThrow().getSofaString());
        for (EObject object : machine.getContents()) {
            if (isKept(object)) {
                AnnotationBase copy = (AnnotationBase) new EcoreUtil.Copier(false, false).copy(object);
                copy.setXmiId(0);
                copy.setSofa(sofa);
                bare.getContents().add(copy);
            }
        }
        return bare;
    }

    private static boolean isKept(EObject object) {
        return object instanceof Layer
                || object instanceof DocumentAnnotation
                || object instanceof Zone
                || object instanceof Paragraph
                || object instanceof Sentence
                || object instanceof Token;
    }
}
