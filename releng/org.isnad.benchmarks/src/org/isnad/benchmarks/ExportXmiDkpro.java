package org.isnad.benchmarks;

import java.io.IOException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dkpro.core.io.xmi.XmiWriter;
import org.isnad.exchange.ExportReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An open layer as XMI on disk with type system and registry, beside the writer of DKPro Core as it is set by default. */
@State(Scope.Benchmark)
public class ExportXmiDkpro {

    private ExportedSample sample;
    private CAS cas;
    private AnalysisEngine writer;

    @Setup
    public void prepare() throws Exception {
        sample = new ExportedSample();
        TypeSystemDescription types = ExportedSample.types();
        cas = ExportedSample.named(types);
        writer = AnalysisEngineFactory.createEngine(
                XmiWriter.class,
                types,
                XmiWriter.PARAM_TARGET_LOCATION,
                sample.folder("peer").toString(),
                XmiWriter.PARAM_OVERWRITE,
                true);
    }

    @Benchmark
    public ExportReport ours() {
        return sample.export("xmi");
    }

    @Benchmark
    public CAS peer() throws AnalysisEngineProcessException {
        writer.process(cas);
        return cas;
    }

    @TearDown
    public void remove() throws IOException {
        sample.close();
    }
}
