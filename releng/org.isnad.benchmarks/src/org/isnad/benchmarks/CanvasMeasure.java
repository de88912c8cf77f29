package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One figure of the article canvas beside that of SWT's own text widget with the same text and styles, each the median of
 * several fresh processes; without a display they get one of their own.
 *
 * @param what the name of a {@link CanvasProcess.Task}
 */
record CanvasMeasure(CanvasProcess.Task what, String unit) implements Measure {

    private static final String[] WITH_DISPLAY = {"xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"};

    @Override
    public Row run(String name, boolean quick) throws IOException, InterruptedException {
        int processes = quick ? 1 : 5;
        double[] ours = new double[processes];
        double[] peer = new double[processes];
        for (int i = 0; i < processes; i++) {
            ours[i] = figure("ours");
            peer[i] = figure("peer");
        }
        Arrays.sort(ours);
        Arrays.sort(peer);
        return new Row(name, ours[processes / 2], peer[processes / 2], unit);
    }

    private double figure(String side) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of(WITH_DISPLAY));
        }
        command.addAll(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                CanvasProcess.class.getName(),
                what.name(),
                side));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GDK_BACKEND", "x11");
        builder.environment().put("NO_AT_BRIDGE", "1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("No figure from " + String.join(" ", command));
        }
        return said.lines()
                .filter(line -> line.startsWith(CanvasProcess.FIGURE))
                .map(line -> Double.parseDouble(line.substring(CanvasProcess.FIGURE.length())))
                .findFirst()
                .orElseThrow(() -> new IOException("No figure in: " + said));
    }
}
