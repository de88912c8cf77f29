package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Milliseconds from the command to a window that is painted and answers, of the product and of a bare workbench on the
 * same platform without any plug-in of ours; both started by the product's own command in turn, the first start of each
 * not counted, median.
 */
final class Startup implements Measure {

    private static final String USABLE = "usable ";
    /** Seconds after which a start without an end counts as failed. */
    private static final int PATIENCE = 120;

    @Override
    public Row run(String name, boolean quick) throws IOException, InterruptedException {
        int times = quick ? 3 : 9;
        double[] ours = new double[times];
        double[] peer = new double[times];
        try (Scratch scratch = new Scratch();
                VirtualDisplay display = VirtualDisplay.open()) {
            BareProduct bare = BareProduct.make(product(), scratch.folder());
            for (int i = -1; i < times; i++) {
                double our = start(bare.ours(), display);
                double other = start(bare.peer(), display);
                if (i >= 0) {
                    ours[i] = our;
                    peer[i] = other;
                }
            }
        }
        Arrays.sort(ours);
        Arrays.sort(peer);
        return new Row(name, ours[times / 2], peer[times / 2], "ms to a usable window");
    }

    private static Path product() throws IOException {
        String folder = System.getenv("ISNAD_PRODUCT");
        if (folder == null || !Files.isExecutable(Path.of(folder, "isnad"))) {
            throw new IOException("ISNAD_PRODUCT must name the folder of a built product; releng/bench sets it");
        }
        return Path.of(folder);
    }

    private static double start(BareProduct.Start start, VirtualDisplay display)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(new ArrayList<>(start.command())).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("ISNAD_DATA", start.data().toString());
        builder.environment().put("GDK_BACKEND", "x11");
        builder.environment().put("NO_AT_BRIDGE", "1");
        builder.environment().put("DISPLAY", display.name());
        Path output = start.data().resolveSibling("output.txt");
        builder.redirectOutput(output.toFile());
        long begin = System.currentTimeMillis();
        Process process = builder.start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        String said = Files.readString(output);
        List<String> moments =
                said.lines().filter(line -> line.startsWith(USABLE)).toList();
        if (moments.isEmpty()) {
            throw new IOException("No window from " + String.join(" ", start.command()) + ": " + said);
        }
        return Long.parseLong(moments.get(0).substring(USABLE.length())) - begin;
    }
}
