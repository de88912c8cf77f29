package org.isnad.network;

/** What is made of the stances; DNA's "network type". */
public enum NetworkType implements Named {
    /** Values of variable 1 by values of variable 2. */
    TWO_MODE("twomode"),

    /** Values of variable 1 by each other, tied over values of variable 2. */
    ONE_MODE("onemode"),

    /** The stances themselves, in the order of time. */
    EVENT_LIST("eventlist");

    private final String id;

    NetworkType(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
