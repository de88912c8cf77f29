package org.isnad.ui.canvas;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Typed listeners; adding one returns what removes it. */
final class Listeners<T> {

    private final List<Consumer<? super T>> consumers = new CopyOnWriteArrayList<>();

    Runnable add(Consumer<? super T> consumer) {
        Consumer<T> own = consumer::accept;
        consumers.add(own);
        return () -> consumers.remove(own);
    }

    void tell(T event) {
        consumers.forEach(c -> c.accept(event));
    }
}
