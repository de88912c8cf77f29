package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.ui.corpus.articles.CorpusTableProcess;

/**
 * How long the window stands still at most while somebody types in the filter of the corpus view and sorts it, in a fresh process;
 * the peer is a hundredth of the articles. The unit says when the first rows were there.
 */
final class CorpusViewTable implements Measure {

    @Override
    public Row run(String name, boolean quick) throws Exception {
        int articles = quick ? 10_000 : Corpora.MANY;
        try (VirtualDisplay display = VirtualDisplay.open()) {
            List<String> few = said(display, articles / 100);
            List<String> many = said(display, articles);
            double first = figure(many, CorpusTableProcess.FIRST);
            return new Row(
                    name,
                    figure(many, CorpusTableProcess.STALL),
                    figure(few, CorpusTableProcess.STALL),
                    "ms longest stall of %,d articles; first rows after %.0f ms".formatted(articles, first));
        }
    }

    private static List<String> said(VirtualDisplay display, int articles) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CorpusTableProcess.class.getName(),
                        Integer.toString(articles))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display.name());
        builder.environment().put("GDK_BACKEND", "x11");
        builder.environment().put("NO_AT_BRIDGE", "1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("No figure of " + articles + " articles: " + said);
        }
        return said.lines().toList();
    }

    private static double figure(List<String> said, String what) throws IOException {
        return said.stream()
                .filter(line -> line.startsWith(what))
                .map(line -> Double.parseDouble(line.substring(what.length())))
                .findFirst()
                .orElseThrow(() -> new IOException("No " + what + "in " + said));
    }
}
