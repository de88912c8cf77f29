package org.isnad.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the files of one reading have in common, such as the types and the registry beside them, made once and kept while it is
 * asked for; for one thread. It does not see when a file is changed meanwhile.
 */
public final class ReadMemory {

    /** Of a reading of one file: remembers nothing. */
    static final ReadMemory NONE = new ReadMemory(0);

    private static final int MOST = 8;

    private final Map<Object, Object> known;
    private final int most;

    private ReadMemory(int most) {
        this.most = most;
        known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > ReadMemory.this.most;
            }
        };
    }

    static ReadMemory empty() {
        return new ReadMemory(MOST);
    }

    /**
     * What was made for this key, or is made now.
     *
     * @param key a record of the reader's own, so that nobody else has the same; its values are of one type
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> maker) {
        Object value = known.get(key);
        if (value == null) {
            value = maker.get();
            known.put(key, value);
        }
        return (T) value;
    }
}
