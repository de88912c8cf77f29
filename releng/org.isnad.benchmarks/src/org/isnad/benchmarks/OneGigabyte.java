package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A measurement in a process of its own that has at most 1 GB of heap. */
record OneGigabyte(Measure measure) implements Measure {

    private static final long LIMIT = 1L << 30;
    private static final Pattern ROW =
            Pattern.compile("\"ours\": ([0-9.]+), \"peer\": ([0-9.]+), .*\"unit\": \"([^\"]*)\"");

    @Override
    public Row run(String name, boolean quick) throws Exception {
        if (Runtime.getRuntime().maxMemory() <= LIMIT) {
            return measure.run(name, quick);
        }
        Path json = Files.createTempFile("isnad-bench", ".json");
        try {
            List<String> command = new ArrayList<>(List.of(
                    System.getProperty("java.home") + "/bin/java",
                    "-Xmx1g",
                    "-Dfile.encoding=UTF-8",
                    "-D" + Scratch.SHARED + "=" + Scratch.shared(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Bench.class.getName(),
                    name,
                    "--json",
                    json.toString()));
            if (quick) {
                command.add("--quick");
            }
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Matcher row = ROW.matcher(process.waitFor() == 0 ? Files.readString(json) : "");
            if (!row.find()) {
                throw new IOException("No row from " + String.join(" ", command));
            }
            double ours = Double.parseDouble(row.group(1));
            return new Row(name, ours, Double.parseDouble(row.group(2)), row.group(3));
        } finally {
            Files.delete(json);
        }
    }
}
