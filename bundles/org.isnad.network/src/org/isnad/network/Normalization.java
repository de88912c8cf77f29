package org.isnad.network;

/** By what ties are divided; DNA's "normalization". */
public enum Normalization implements Named {
    /** By nothing. */
    NO("no"),

    /** Two-mode: by the sum of the row. */
    ACTIVITY("activity"),

    /** Two-mode: by the sum of the column. */
    PROMINENCE("prominence"),

    /** One-mode: by the mean number of stances of the two. */
    AVERAGE("average"),

    /** One-mode: by what one or the other has, what both have counted once for each pair. */
    JACCARD("jaccard"),

    /** One-mode: by the product of the numbers of stances of the two, as DNA does under this name. */
    COSINE("cosine");

    private final String id;

    Normalization(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
