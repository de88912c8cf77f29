package org.isnad.exchange.spans;

/** What a span stands for in formats whose spans have one label. */
public enum SpanLabel {
    MENTION("mention_type", "#1b6ca8"),
    CUE("", "#8a5a00"),
    CONTENT("report_type", "#2e7d32"),
    QUOTE("function", "#6a4c93"),
    EVIDENCE("polarity", "#b23a48"),
    TARGET("", "#00695c");

    private final String mainTag;
    private final String colour;

    SpanLabel(String mainTag, String colour) {
        this.mainTag = mainTag;
        this.colour = colour;
    }

    /** The name of the tag that says most, "" where its spans have none. */
    public String mainTag() {
        return mainTag;
    }

    /** As {@code #rrggbb}; white letters are legible on it. */
    public String colour() {
        return colour;
    }
}
