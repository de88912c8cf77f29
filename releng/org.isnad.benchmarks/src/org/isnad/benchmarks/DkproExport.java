package org.isnad.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dkpro.core.api.io.JCasFileWriter_ImplBase;
import org.isnad.exchange.ExportReport;

/** An open layer beside the same layer as a CAS for a writer of DKPro Core, both written to disk again and again. */
final class DkproExport implements AutoCloseable {

    private final String format;
    private final ExportedSample sample = new ExportedSample();
    private final CAS cas;
    private final AnalysisEngine writer;

    /**
     * @param format ours
     * @param parameters names and values of what the peer is told, beside where it writes
     */
    DkproExport(String format, Class<? extends JCasFileWriter_ImplBase> peer, Object... parameters) throws Exception {
        this.format = format;
        TypeSystemDescription types = ExportedSample.types();
        cas = ExportedSample.named(types);
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.addAll(List.of(
                JCasFileWriter_ImplBase.PARAM_TARGET_LOCATION,
                sample.folder("peer").toString(),
                JCasFileWriter_ImplBase.PARAM_OVERWRITE,
                true));
        writer = AnalysisEngineFactory.createEngine(peer, types, all.toArray());
    }

    ExportReport ours() {
        return sample.export(format);
    }

    CAS peer() throws AnalysisEngineProcessException {
        writer.process(cas);
        return cas;
    }

    @Override
    public void close() throws IOException {
        sample.close();
    }
}
