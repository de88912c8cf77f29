package org.isnad.core.search;

import org.eclipse.emf.common.util.Monitor;

/** A text for a regular expression that lets a runaway match be stopped: after too many steps, or when cancelled. */
final class GuardedText implements CharSequence {

    /** Thrown out of the matcher; cheap and without a trace. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean cancelled;

        Stopped(boolean cancelled) {
            super(null, null, false, false);
            this.cancelled = cancelled;
        }

        boolean isCancelled() {
            return cancelled;
        }
    }

    /** Steps that any match may take, and how many more for each code unit: a sane pattern takes some dozens. */
    private static final long STEPS = 20_000_000;

    private static final long STEPS_PER_UNIT = 400;
    private static final int LOOK = 0xFFF;

    private final CharSequence text;
    private final Monitor monitor;
    private final long[] steps;

    /** @param monitor may be null */
    GuardedText(CharSequence text, Monitor monitor) {
        this(text, monitor, new long[] {STEPS + STEPS_PER_UNIT * text.length()});
    }

    private GuardedText(CharSequence text, Monitor monitor, long[] steps) {
        this.text = text;
        this.monitor = monitor;
        this.steps = steps;
    }

    @Override
    public char charAt(int index) {
        long left = --steps[0];
        if (left < 0) {
            throw new Stopped(false);
        }
        if ((left & LOOK) == 0 && monitor != null && monitor.isCanceled()) {
            throw new Stopped(true);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
        return new GuardedText(text.subSequence(begin, end), monitor, steps);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
