package org.isnad.benchmarks;

import java.util.concurrent.Callable;
import org.apache.uima.cas.CAS;

/** Bytes of heap that a loaded layer keeps, text included, for each of its annotations: used heap after collection. */
final class LayerHeap implements Measure {

    private static final int COPIES = 8;

    @Override
    public Row run(String name, boolean quick) throws Exception {
        byte[] bytes = Samples.bytes();
        double ours = perAnnotation(() -> Samples.load(bytes));
        CAS first = Samples.cas();
        // CASes of one type system share it; what it takes is not the layer's.
        double peer = perAnnotation(() -> Samples.load(
                bytes, org.apache.uima.util.CasCreationUtils.createCas(first.getTypeSystem(), null, null, null)));
        return new Row(name, ours, peer, "bytes/annotation");
    }

    private static double perAnnotation(Callable<?> load) throws Exception {
        // The first loads what is needed once.
        Object once = load.call();
        Object[] copies = new Object[COPIES];
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            copies[i] = load.call();
        }
        long after = used();
        java.lang.ref.Reference.reachabilityFence(copies);
        java.lang.ref.Reference.reachabilityFence(once);
        return (double) (after - before) / COPIES / Samples.ANNOTATIONS;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
