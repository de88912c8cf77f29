package org.isnad.exchange.release;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;

/**
 * Part of long work: hands on that something was cancelled, and of its own steps as many as the part is worth in the whole. Parts
 * do not name the whole.
 */
final class PartMonitor extends BasicMonitor.Delegating {

    private final int worth;
    private long total = 1;
    private double done;
    private int told;

    /** For a part whose steps are not counted. */
    PartMonitor(Monitor whole) {
        this(whole, 0);
    }

    /** @param worth steps of the whole */
    PartMonitor(Monitor whole, int worth) {
        super(whole);
        this.worth = worth;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = Math.max(1, totalWork);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done = Math.min(total, done + work);
        int due = (int) (worth * done / total);
        if (due > told) {
            super.worked(due - told);
            told = due;
        }
    }

    @Override
    public void setTaskName(String name) {}

    /** Tells what is left of the part. */
    @Override
    public void done() {
        internalWorked(total);
    }
}
