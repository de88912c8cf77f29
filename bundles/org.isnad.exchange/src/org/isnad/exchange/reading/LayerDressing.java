package org.isnad.exchange.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.edit.ItemIds;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Item;
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
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.xmi.CasXmiResource;

/** Gives layers from elsewhere what a layer of a project has: head, language, identifiers, zones where there are none. */
final class LayerDressing {

    private static final String SCHEME_VERSION = "1";

    private final Project project;
    private final Article article;
    private final boolean zoned;
    private List<EObject> machine;

    /** @param zoned whether zones, paragraphs and sentences come from the machine's layer */
    LayerDressing(Project project, Article article, boolean zoned) {
        this.project = project;
        this.article = article;
        this.zoned = zoned;
    }

    void dress(CasXmiResource layer, String annotator) {
        Sofa sofa = layer.sofa().orElseThrow();
        head(layer, annotator, sofa);
        language(layer, sofa);
        if (zoned && layer.first(Zone.class).isEmpty()) {
            zones(layer, sofa);
        }
        identifiers(layer);
    }

    /** The language of the article, where the layer does not tell it. */
    private void language(CasXmiResource layer, Sofa sofa) {
        EObject document = layer.getContents().stream()
                .filter(object -> TcasPackage.Literals.DOCUMENT_ANNOTATION.isSuperTypeOf(object.eClass()))
                .findFirst()
                .orElse(null);
        if (document == null) {
            DocumentAnnotation fresh = TcasFactory.eINSTANCE.createDocumentAnnotation();
            fresh.setEnd(sofa.getSofaString().length());
            fresh.setSofa(sofa);
            layer.getContents().add(fresh);
            document = fresh;
        }
        Object language = document.eGet(TcasPackage.Literals.DOCUMENT_ANNOTATION__LANGUAGE);
        if (language == null || language.equals("x-unspecified")) {
            document.eSet(TcasPackage.Literals.DOCUMENT_ANNOTATION__LANGUAGE, article.getLanguage());
        }
    }

    private void head(CasXmiResource layer, String annotator, Sofa sofa) {
        Layer head = layer.first(Layer.class).orElse(null);
        if (head == null) {
            head = AnnotationFactory.eINSTANCE.createLayer();
            head.setSofa(sofa);
            layer.getContents().add(head);
        }
        head.setArticle(article.getId());
        head.setAnnotator(annotator);
        head.setSha256(article.getSha256());
        if (head.getSchemeVersion() == null) {
            head.setSchemeVersion(SCHEME_VERSION);
        }
        if (head.getState() == null) {
            head.setState(LayerState.IN_PROGRESS);
        }
    }

    private void zones(CasXmiResource layer, Sofa sofa) {
        boolean cut = layer.first(Sentence.class).isPresent()
                || layer.first(Paragraph.class).isPresent();
        for (EObject object : machine()) {
            if (object instanceof Zone || !cut) {
                AnnotationBase copy = (AnnotationBase) EcoreUtil.copy(object);
                copy.setXmiId(0);
                copy.setSofa(sofa);
                layer.getContents().add(copy);
            }
        }
    }

    private List<EObject> machine() {
        if (machine == null) {
            machine = new ArrayList<>();
            CasXmiResource found = project.machineLayer(article).value();
            if (found != null) {
                found.getContents().stream()
                        .filter(object ->
                                object instanceof Zone || object instanceof Paragraph || object instanceof Sentence)
                        .forEach(machine::add);
            }
        }
        return machine;
    }

    /** Items from tools that do not keep our identifiers get new ones, and those that stand twice too. */
    private static void identifiers(CasXmiResource layer) {
        Set<String> taken = new HashSet<>();
        List<Item> without = new ArrayList<>();
        for (EObject object : layer.getContents()) {
            if (object instanceof Item item
                    && (item.getId() == null || item.getId().isBlank() || !taken.add(item.getId()))) {
                without.add(item);
            }
        }
        for (Item item : without) {
            item.setId(ItemIds.next(taken::contains));
            taken.add(item.getId());
        }
    }
}
