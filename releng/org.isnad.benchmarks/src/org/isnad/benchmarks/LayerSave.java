package org.isnad.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.isnad.model.xmi.CasXmiResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.SAXException;

/** Saving a loaded layer into memory. */
@State(Scope.Benchmark)
public class LayerSave {

    private int size;
    private CasXmiResource layer;
    private CAS cas;

    @Setup
    public void prepare() throws UIMAException, SAXException, IOException {
        byte[] bytes = Samples.bytes();
        size = bytes.length * 2;
        layer = Samples.load(bytes);
        cas = Samples.load(bytes, Samples.cas());
    }

    @Benchmark
    public ByteArrayOutputStream ours() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream(size);
        layer.save(output, Map.of());
        return output;
    }

    @Benchmark
    public ByteArrayOutputStream peer() throws SAXException {
        ByteArrayOutputStream output = new ByteArrayOutputStream(size);
        XmiCasSerializer.serialize(cas, output);
        return output;
    }
}
