package org.isnad.benchmarks;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.dkpro.core.io.brat.BratWriter;
import org.isnad.exchange.ExportReport;
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

    /** The peer says of each layer which types it leaves out. */
    private static final Logger PEER = Logger.getLogger(BratWriter.class.getName());

    private DkproExport export;

    @Setup
    public void prepare() throws Exception {
        PEER.setLevel(Level.SEVERE);
        export = new DkproExport(
                "brat",
                BratWriter.class,
                BratWriter.PARAM_ENABLE_TYPE_MAPPINGS,
                false,
                BratWriter.PARAM_EXCLUDE_TYPES,
                new String[] {"org.isnad.annotation.Sentence"});
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
