package org.isnad.review.agree;

import org.isnad.agreement.span.Match;

/** What a figure measures; the key stands in JSON and never changes. */
public enum Measure {
    OBSERVED("observed"),
    COHEN_KAPPA("cohenKappa"),
    SCOTT_PI("scottPi"),
    GWET_AC1("gwetAC1"),
    ALPHA_NOMINAL("alphaNominal"),
    ALPHA_ORDINAL("alphaOrdinal"),
    FLEISS_KAPPA("fleissKappa"),
    /** Of one label: how often the other gave it too (Spitzer &amp; Fleiss 1974). */
    SPECIFIC("specificAgreement"),
    PRECISION("precision"),
    RECALL("recall"),
    F1("f1"),
    PRECISION_EXACT_LABEL("precisionExactLabel"),
    RECALL_EXACT_LABEL("recallExactLabel"),
    F1_EXACT_LABEL("f1ExactLabel"),
    PRECISION_EXACT("precisionExact"),
    RECALL_EXACT("recallExact"),
    F1_EXACT("f1Exact"),
    F1_OVERLAP_LABEL("f1OverlapLabel"),
    PRECISION_OVERLAP("precisionOverlap"),
    RECALL_OVERLAP("recallOverlap"),
    F1_OVERLAP("f1Overlap"),
    F1_CHARACTER_LABEL("f1CharacterLabel"),
    PRECISION_CHARACTER("precisionCharacter"),
    RECALL_CHARACTER("recallCharacter"),
    F1_CHARACTER("f1Character"),
    ALPHA_U("alphaU"),
    GAMMA("gamma"),
    B_CUBED_PRECISION("bCubedPrecision"),
    B_CUBED_RECALL("bCubedRecall"),
    B_CUBED_F1("bCubedF1"),
    LINK_PRECISION("linkPrecision"),
    LINK_RECALL("linkRecall"),
    LINK_F1("linkF1");

    private final String key;

    Measure(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Whether it depends on which of two annotators comes first, so that it is given for pairs alone. */
    public boolean isOneSided() {
        return name().contains("PRECISION") || name().contains("RECALL");
    }

    /** Corrected for chance: 0 is what chance alone brings, 1 is perfect. */
    public boolean isChanceCorrected() {
        return switch (this) {
            case COHEN_KAPPA, SCOTT_PI, GWET_AC1, ALPHA_NOMINAL, ALPHA_ORDINAL, FLEISS_KAPPA, ALPHA_U, GAMMA -> true;
            default -> false;
        };
    }

    static Measure f1(Match match) {
        return valueOf("F1_" + match.name());
    }

    /** Precision and recall, where they are given, and F1. */
    static Measure[] of(Match match) {
        return match.name().startsWith("OVERLAP_") || match == Match.CHARACTER_LABEL
                ? new Measure[] {f1(match)}
                : new Measure[] {valueOf("PRECISION_" + match.name()), valueOf("RECALL_" + match.name()), f1(match)};
    }
}
