package org.isnad.benchmarks;

import java.io.IOException;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.isnad.model.xmi.CasXmiResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.SAXException;

/** Loading a layer from bytes in memory; UIMA fills the same CAS again and again, which is its quickest way. */
@State(Scope.Benchmark)
public class LayerLoad {

    private byte[] bytes;
    private CAS cas;

    @Setup
    public void prepare() throws UIMAException, IOException {
        bytes = Samples.bytes();
        cas = Samples.cas();
    }

    @Benchmark
    public CasXmiResource ours() throws IOException {
        return Samples.load(bytes);
    }

    @Benchmark
    public CAS peer() throws SAXException, IOException {
        cas.reset();
        return Samples.load(bytes, cas);
    }
}
