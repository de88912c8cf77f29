package org.isnad.core.project;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.Paragraph;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Zone;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.corpus.Article;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasFactory;
import org.isnad.model.xmi.CasXmiResource;

/** Fills a resource with what a layer starts from: text, head, language, and the machine's zones, paragraphs, sentences. */
final class NewLayer {

    /** Version of the annotation scheme that new layers are made for. */
    static final String SCHEME_VERSION = "1";

    private NewLayer() {}

    /** The machine layer may be null. */
    static void fill(CasXmiResource resource, Article article, String annotator, String text, CasXmiResource machine) {
        Sofa sofa = resource.createSofa(text);
        Layer head = AnnotationFactory.eINSTANCE.createLayer();
        head.setArticle(article.getId());
        head.setAnnotator(annotator);
        head.setSha256(article.getSha256());
        head.setSchemeVersion(SCHEME_VERSION);
        head.setState(LayerState.IN_PROGRESS);
        add(resource, head, sofa);
        DocumentAnnotation document = TcasFactory.eINSTANCE.createDocumentAnnotation();
        document.setEnd(text.length());
        document.setLanguage(article.getLanguage());
        add(resource, document, sofa);
        if (machine != null) {
            machine.getContents().stream().filter(NewLayer::isTaken).forEach(object -> copy(object, resource, sofa));
        }
    }

    private static boolean isTaken(EObject object) {
        return object instanceof Zone || object instanceof Paragraph || object instanceof Sentence;
    }

    private static void copy(EObject object, CasXmiResource resource, Sofa sofa) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        AnnotationBase copy = (AnnotationBase) copier.copy(object);
        copy.setXmiId(0);
        add(resource, copy, sofa);
    }

    private static void add(CasXmiResource resource, AnnotationBase object, Sofa sofa) {
        object.setSofa(sofa);
        resource.getContents().add(object);
    }
}
