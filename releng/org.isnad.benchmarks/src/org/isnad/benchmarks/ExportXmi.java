package org.isnad.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportReport;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.Formats;
import org.isnad.model.annotation.Layer;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.xml.sax.SAXException;

/**
 * An open layer as XMI on disk with type system and registry, beside UIMA's serializer for the same layer as a CAS, which
 * DKPro Core's writer calls too and which writes the CAS alone.
 */
@State(Scope.Benchmark)
public class ExportXmi {

    private static final String ARTICLE = "generated";
    private static final String ANNOTATOR = "mercury";

    private Path folder;
    private Project project;
    private CAS cas;

    @Setup
    public void prepare() throws Exception {
        folder = Files.createTempDirectory("isnad-export-xmi");
        byte[] bytes = Samples.bytes();
        openProject(bytes);
        cas = Samples.load(bytes, Samples.cas());
    }

    private void openProject(byte[] bytes) throws IOException {
        project = value(Project.create(folder.resolve("project"), "export-xmi"));
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

    @Benchmark
    public ExportReport ours() {
        ExportRequest request = new ExportRequest(project, Optional.of(ANNOTATOR));
        return value(Formats.writer("xmi").orElseThrow().write(request, folder.resolve("ours"), new BasicMonitor()));
    }

    @Benchmark
    public CAS peer() throws IOException, SAXException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve("peer.xmi")))) {
            XmiCasSerializer.serialize(cas, file);
        }
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
