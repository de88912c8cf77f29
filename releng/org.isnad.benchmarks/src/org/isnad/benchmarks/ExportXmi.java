package org.isnad.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.isnad.exchange.ExportReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.xml.sax.SAXException;

/**
 * An open layer as XMI on disk with type system and registry, beside UIMA's serializer for the same layer as a CAS, which
 * writes the CAS alone.
 */
@State(Scope.Benchmark)
public class ExportXmi {

    private ExportedSample sample;
    private CAS cas;

    @Setup
    public void prepare() throws Exception {
        sample = new ExportedSample();
        cas = Samples.load(Samples.bytes(), Samples.cas());
    }

    @Benchmark
    public ExportReport ours() {
        return sample.export("xmi");
    }

    @Benchmark
    public CAS peer() throws IOException, SAXException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(sample.folder("peer.xmi")))) {
            XmiCasSerializer.serialize(cas, file);
        }
        return cas;
    }

    @TearDown
    public void remove() throws IOException {
        sample.close();
    }
}
