package org.isnad.core.journal;

/**
 * What became of one object in a step.
 *
 * @param key what names the object in its file
 * @param index where it stands in its list, or -1 where the order says nothing
 * @param state null where it is gone
 */
record Change(String key, int index, ObjectState state) {

    static Change gone(String key) {
        return new Change(key, -1, null);
    }
}
