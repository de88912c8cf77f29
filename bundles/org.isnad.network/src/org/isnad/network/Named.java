package org.isnad.network;

import java.util.Arrays;
import java.util.Optional;

/** A choice with a stable name for the command line and files. */
public interface Named {

    String id();

    /** The choice of that name; empty where there is none. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> choices, String id) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.id().equalsIgnoreCase(id))
                .findFirst();
    }
}
