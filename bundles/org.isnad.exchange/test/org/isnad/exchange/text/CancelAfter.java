package org.isnad.exchange.text;

import org.eclipse.emf.common.util.BasicMonitor;

/** A monitor whose user cancels after some steps. */
final class CancelAfter extends BasicMonitor {

    private double left;

    CancelAfter(int steps) {
        left = steps;
    }

    @Override
    public void worked(int work) {
        left -= work;
        if (left <= 0) {
            setCanceled(true);
        }
    }
}
