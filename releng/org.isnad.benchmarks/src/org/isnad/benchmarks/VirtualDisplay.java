package org.isnad.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The display there is, or one in memory with a window manager for as long as it is open. */
record VirtualDisplay(String name, Process server, Process manager) implements AutoCloseable {

    static VirtualDisplay open() throws IOException {
        String present = System.getenv("DISPLAY");
        if (present != null) {
            return new VirtualDisplay(present, null, null);
        }
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String number =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (number == null) {
            throw new IOException("Xvfb does not start");
        }
        String name = ":" + number.strip();
        ProcessBuilder manager = new ProcessBuilder("openbox")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        manager.environment().put("DISPLAY", name);
        return new VirtualDisplay(name, server, manager.start());
    }

    @Override
    public void close() {
        if (server != null) {
            manager.destroy();
            server.destroy();
        }
    }
}
