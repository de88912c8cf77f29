package org.isnad.cli;

import java.io.PrintStream;
import org.eclipse.emf.common.util.BasicMonitor;

/** Progress on one line of standard error; silent without a stream. */
final class ConsoleMonitor extends BasicMonitor {

    private final PrintStream err;
    private String task = "";
    private int total;
    private int worked;
    private int shown = -1;

    ConsoleMonitor(PrintStream err) {
        this.err = err;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        task = name == null ? "" : name;
        total = totalWork;
    }

    @Override
    public void worked(int work) {
        worked += work;
        int percent = total <= 0 ? 0 : (int) Math.min(100, 100L * worked / total);
        if (err != null && percent != shown) {
            shown = percent;
            err.print("\r" + task + ' ' + percent + " %");
            err.flush();
        }
    }

    @Override
    public void done() {
        if (err != null && shown >= 0) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}
