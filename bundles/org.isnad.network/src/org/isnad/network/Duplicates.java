package org.isnad.network;

/**
 * Which of equal stances count once: those with the same values of both variables and, unless it is ignored, of the
 * qualifier; DNA's "duplicates".
 */
public enum Duplicates implements Named {
    /** All count. */
    INCLUDE("include"),

    /** One per article. */
    DOCUMENT("document"),

    /** One per calendar week after ISO 8601. */
    WEEK("week"),

    /** One per month of a year. */
    MONTH("month"),

    /** One per year. */
    YEAR("year"),

    /** One at all. */
    ACROSS_RANGE("acrossrange");

    private final String id;

    Duplicates(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
