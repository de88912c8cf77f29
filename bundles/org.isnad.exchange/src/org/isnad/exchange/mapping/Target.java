package org.isnad.exchange.mapping;

import java.util.Arrays;
import java.util.List;

/** What an annotation of another tool becomes. */
public enum Target {
    MENTION,
    QUOTE,
    STATEMENT,
    STANCE;

    /** The parts it has. */
    public List<Slot> slots() {
        return Arrays.stream(Slot.values())
                .filter(slot -> slot.targets().contains(this))
                .toList();
    }
}
