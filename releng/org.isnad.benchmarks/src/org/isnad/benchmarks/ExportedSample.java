package org.isnad.benchmarks;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportReport;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.Formats;
import org.isnad.model.annotation.Layer;
import org.isnad.model.corpus.Article;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.TypeSystems;

/** The layer of {@link Samples} open in a project, to be exported. */
final class ExportedSample implements AutoCloseable {

    private static final String ARTICLE = "generated";
    private static final String ANNOTATOR = "mercury";

    private final Scratch scratch = new Scratch();
    private final Project project;

    ExportedSample() throws IOException {
        project = Corpora.value(Project.create(scratch.folder().resolve("project"), "sample"));
        CasXmiResource layer = Samples.load(Samples.bytes());
        String text = layer.sofa().orElseThrow().getSofaString();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article = Corpora.value(project.addArticle(new NewArticle(
                ARTICLE, bytes, StandardCharsets.UTF_8, text, "", null, null, null, null, ARTICLE + ".txt")));
        Corpora.value(project.saveCorpus());
        layer.first(Layer.class).orElseThrow().setSha256(article.getSha256());
        Files.write(project.articleFolder(article).resolve(ANNOTATOR + ".xmi"), Samples.save(layer));
        Corpora.value(project.layer(article, ANNOTATOR));
    }

    ExportReport export(String format) {
        ExportRequest request = new ExportRequest(project, Optional.of(ANNOTATOR));
        return Corpora.value(Formats.writer(format).orElseThrow().write(request, folder("ours"), new BasicMonitor()));
    }

    Path folder(String name) {
        return scratch.folder().resolve(name);
    }

    /** Ours and those of DKPro Core. */
    static TypeSystemDescription types() throws UIMAException {
        return CasCreationUtils.mergeTypeSystems(List.of(
                TypeSystems.description(TypeSystem.isnad()),
                TypeSystemDescriptionFactory.createTypeSystemDescription()));
    }

    /** The same layer for a writer of DKPro Core, which asks what the text is called. */
    static CAS named(TypeSystemDescription types) throws Exception {
        CAS cas = Samples.load(Samples.bytes(), CasCreationUtils.createCas(types, null, null));
        DocumentMetaData.create(cas).setDocumentId(ARTICLE);
        return cas;
    }

    @Override
    public void close() throws IOException {
        project.close();
        scratch.close();
    }
}
