package org.isnad.network;

/** By what a moving window goes on; DNA's "time window" without units below a day, which articles do not have. */
public enum TimeWindow implements Named {
    /** No window: one network. */
    NO("no"),

    /** By stances. */
    EVENTS("events"),
    DAYS("days"),
    WEEKS("weeks"),
    MONTHS("months"),
    YEARS("years");

    private final String id;

    TimeWindow(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
