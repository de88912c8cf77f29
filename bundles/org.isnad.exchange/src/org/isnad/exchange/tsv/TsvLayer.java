package org.isnad.exchange.tsv;

/** The kinds of layers that WebAnno knows, with the prefix of their lines in the header. */
enum TsvLayer {
    SPAN("#T_SP="),
    CHAIN("#T_CH="),
    RELATION("#T_RL=");

    /** The feature of a relation that names where it starts, by the convention of DKPro Core. */
    static final String SOURCE = "Governor";
    /** The feature of a relation that names where it leads and where it is anchored. */
    static final String GOAL = "Dependent";

    static final String ROLE = "role";
    static final String TARGET = "target";
    static final String FIRST = "first";
    static final String NEXT = "next";
    static final String CHAIN_RELATION = "referenceRelation";
    static final String CHAIN_TYPE = "referenceType";

    private final String prefix;

    TsvLayer(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }
}
