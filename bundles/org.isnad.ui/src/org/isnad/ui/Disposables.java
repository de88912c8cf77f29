package org.isnad.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.widgets.Widget;

/**
 * What a part has to undo when it goes: listeners to take off, resources to free. Each part has one; the last that came in
 * goes first, and a second close does nothing.
 */
public final class Disposables implements AutoCloseable {

    private final Deque<Runnable> undoings = new ArrayDeque<>();

    /** Things that go with a widget. */
    public static Disposables with(Widget widget) {
        Disposables disposables = new Disposables();
        widget.addDisposeListener(event -> disposables.close());
        return disposables;
    }

    public void add(Runnable undoing) {
        undoings.push(undoing);
    }

    /** Does a thing and remembers how to take it back. */
    public void add(Runnable doing, Runnable undoing) {
        doing.run();
        add(undoing);
    }

    @Override
    public void close() {
        while (!undoings.isEmpty()) {
            undoings.pop().run();
        }
    }
}
