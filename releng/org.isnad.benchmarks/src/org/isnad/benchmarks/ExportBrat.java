package org.isnad.benchmarks;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.dkpro.core.io.brat.BratWriter;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * An open layer as brat stand-off on disk, beside the writer of DKPro Core for the same layer as a CAS. Ours writes frames with
 * their parts, registry and configuration; the peer knows spans and their features only.
 */
@State(Scope.Benchmark)
public class ExportBrat {

    private static final String ARTICLE = "generated";
    private static final String ANNOTATOR = "mercury";

    private Path folder;
    private Project project;
    private CAS cas;
    private AnalysisEngine writer;

    @Setup
    public void prepare() throws Exception {
        folder = Files.createTempDirectory("isnad-export-brat");
        byte[] bytes = Samples.bytes();
        openProject(bytes);
        TypeSystemDescription types = CasCreationUtils.mergeTypeSystems(List.of(
                TypeSystems.description(TypeSystem.isnad()),
                TypeSystemDescriptionFactory.createTypeSystemDescription()));
        cas = Samples.load(bytes, CasCreationUtils.createCas(types, null, null));
        name(cas);
        writer = AnalysisEngineFactory.createEngine(
                BratWriter.class,
                types,
                BratWriter.PARAM_TARGET_LOCATION,
                folder.resolve("peer").toString(),
                BratWriter.PARAM_OVERWRITE,
                true,
                BratWriter.PARAM_ENABLE_TYPE_MAPPINGS,
                false,
                BratWriter.PARAM_EXCLUDE_TYPES,
                new String[] {"org.isnad.annotation.Sentence"});
    }

    private void openProject(byte[] bytes) throws IOException {
        project = value(Project.create(folder.resolve("project"), "export-brat"));
        CasXmiResource layer = Samples.load(bytes);
        String text = layer.sofa().orElseThrow().getSofaString();
        Article article = value(project.addArticle(new NewArticle(
                ARTICLE,
                text.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                text,
                "",
                null,
                null,
                null,
                null,
                ARTICLE + ".txt")));
        value(project.saveCorpus());
        layer.first(Layer.class).orElseThrow().setSha256(article.getSha256());
        Files.write(project.articleFolder(article).resolve(ANNOTATOR + ".xmi"), Samples.save(layer));
        value(project.layer(article, ANNOTATOR));
    }

    /** The peer asks what the text is called. */
    private static void name(CAS cas) throws UIMAException {
        DocumentMetaData name = DocumentMetaData.create(cas);
        name.setDocumentId(ARTICLE);
    }

    @Benchmark
    public ExportReport ours() {
        ExportRequest request = new ExportRequest(project, Optional.of(ANNOTATOR));
        return value(Formats.writer("brat").orElseThrow().write(request, folder.resolve("ours"), new BasicMonitor()));
    }

    @Benchmark
    public CAS peer() throws AnalysisEngineProcessException {
        writer.process(cas);
        return cas;
    }

    @TearDown
    public void remove() throws IOException {
        project.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static <T> T value(Outcome<T> outcome) {
        if (outcome.hasErrors()) {
            throw new IllegalStateException(outcome.problems().toString());
        }
        return outcome.value();
    }
}
