package org.isnad.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.core.project.Disposer;

/** Who wants to hear of a change; a listener may take itself off while it is told. */
final class Listeners {

    private final List<Runnable> all = new CopyOnWriteArrayList<>();

    Disposer add(Runnable listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    void tell() {
        all.forEach(Runnable::run);
    }
}
