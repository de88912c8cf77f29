package org.isnad.benchmarks;

import java.io.IOException;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
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

    private DkproExport export;

    @Setup
    public void prepare() throws Exception {
        export = new DkproExport("xmi", XmiWriter.class);
    }

    @Benchmark
    public ExportReport ours() {
        return export.ours();
    }

    @Benchmark
    public CAS peer() throws AnalysisEngineProcessException {
        return export.peer();
    }

    @TearDown
    public void remove() throws IOException {
        export.close();
    }
}
