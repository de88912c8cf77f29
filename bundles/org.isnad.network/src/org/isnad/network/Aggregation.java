package org.isnad.network;

/** What becomes of the qualifier; DNA's "qualifier aggregation". */
public enum Aggregation implements Named {
    /** Ties count stances whatever their qualifier. */
    IGNORE("ignore"),

    /** Two-mode: a number for each combination of values; with agreement 1 is favour, 2 against, 3 both. */
    COMBINE("combine"),

    /** Two-mode: favour less against; one-mode: congruence less conflict. */
    SUBTRACT("subtract"),

    /** One-mode: how much two agree on what both speak of. */
    CONGRUENCE("congruence"),

    /** One-mode: how much two disagree on what both speak of. */
    CONFLICT("conflict");

    private final String id;

    Aggregation(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
