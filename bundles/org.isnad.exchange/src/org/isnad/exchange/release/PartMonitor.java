package org.isnad.exchange.release;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;

/** Hands on that something was cancelled, and nothing else: for a part of long work whose own steps are not counted. */
final class PartMonitor extends BasicMonitor.Delegating {

    PartMonitor(Monitor whole) {
        super(whole);
    }

    @Override
    public void beginTask(String name, int totalWork) {}

    @Override
    public void worked(int work) {}

    @Override
    public void internalWorked(double work) {}

    @Override
    public void setTaskName(String name) {}

    @Override
    public void done() {}
}
