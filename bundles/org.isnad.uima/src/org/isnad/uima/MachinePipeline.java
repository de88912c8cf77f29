package org.isnad.uima;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.emf.common.util.URI;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Layer;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasFactory;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;
import org.isnad.text.XmlCharacters;
import org.isnad.uima.engine.Engines;

/** The engines that make the machine's layer, kept for many articles; one thread at a time. */
public final class MachinePipeline implements AutoCloseable {

    private static final URI LAYER = URI.createURI(Project.MACHINE + ".xmi");

    private final AnalysisEngine engine;
    private final CAS cas;

    private MachinePipeline(AnalysisEngine engine, CAS cas) {
        this.engine = engine;
        this.cas = cas;
    }

    /** Produces the engines; problem: {@code uima.engine}. */
    public static Outcome<MachinePipeline> open() {
        try {
            AnalysisEngine engine = Engines.produce(Engines.machine());
            return Outcome.of(new MachinePipeline(engine, engine.newCAS()));
        } catch (ResourceInitializationException e) {
            return Outcome.failed(UimaMessages.error("uima.engine", Place.NOWHERE, e.getMessage()));
        }
    }

    /**
     * A layer with paragraphs, sentences, tokens and zones; its head names the annotator "machine".
     *
     * @param text without characters that XML 1.0 forbids; else problem {@code uima.character} with the offset of the first
     * @param language BCP 47 tag
     * @param article identifier of the article, or null where not known yet
     * @param sha256 of the bytes of the article, or null
     */
    public Outcome<CasXmiResource> layer(String text, String language, String article, String sha256) {
        int forbidden = XmlCharacters.firstForbidden(text);
        if (forbidden >= 0) {
            Place place = Place.span(article, Project.MACHINE, null, forbidden, forbidden + 1);
            String character = String.format("U+%04X", (int) text.charAt(forbidden));
            return Outcome.failed(UimaMessages.error("uima.character", place, character, forbidden));
        }
        cas.reset();
        return LayerCas.of(start(text, language, article, sha256), cas).then(this::process);
    }

    private Outcome<CasXmiResource> process(LayerCas layer) {
        try {
            engine.process(layer.cas());
            return layer.toLayer();
        } catch (AnalysisEngineProcessException e) {
            return Outcome.failed(UimaMessages.error("uima.engine", Place.NOWHERE, e.getMessage()));
        }
    }

    private static CasXmiResource start(String text, String language, String article, String sha256) {
        CasXmiResource resource = new CasXmiResource(LAYER);
        CasXmiResourceFactory.resourceSet().getResources().add(resource);
        Sofa sofa = resource.createSofa(text);
        DocumentAnnotation document = TcasFactory.eINSTANCE.createDocumentAnnotation();
        document.setSofa(sofa);
        document.setEnd(text.length());
        document.setLanguage(language);
        Layer head = AnnotationFactory.eINSTANCE.createLayer();
        head.setSofa(sofa);
        head.setAnnotator(Project.MACHINE);
        head.setArticle(article);
        head.setSha256(sha256);
        resource.getContents().add(document);
        resource.getContents().add(head);
        return resource;
    }

    @Override
    public void close() {
        engine.destroy();
    }
}
