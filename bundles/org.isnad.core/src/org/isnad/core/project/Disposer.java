package org.isnad.core.project;

/** Ends what was begun, such as a listener; harmless when called twice. */
@FunctionalInterface
public interface Disposer extends AutoCloseable {

    @Override
    void close();
}
