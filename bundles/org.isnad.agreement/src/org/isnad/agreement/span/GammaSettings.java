package org.isnad.agreement.span;

/**
 * What γ depends on besides the annotations.
 *
 * @param alpha weight of the positional dissimilarity, not negative
 * @param beta weight of the categorial dissimilarity, not negative
 * @param emptyCost Δ<sub>∅</sub>, what it costs to align a unit with nothing, greater than zero
 * @param begin where the continuum begins
 * @param length of the continuum, greater than zero; chance shifts annotations round it
 * @param samples how often chance is drawn for the expected disorder, at least one
 * @param seed what the random numbers begin with
 */
public record GammaSettings(
        double alpha, double beta, double emptyCost, int begin, int length, int samples, long seed) {
    public static final int SAMPLES = 30;
    public static final long SEED = 2015;

    public GammaSettings {
        boolean weights = alpha >= 0 && beta >= 0 && emptyCost > 0;
        if (!weights || !Double.isFinite(alpha + beta + emptyCost) || length <= 0 || samples <= 0) {
            throw new IllegalArgumentException("γ needs weights that are not negative, a cost of nothing, a continuum"
                    + " and a number of samples greater than zero");
        }
    }

    /** α = β = Δ<sub>∅</sub> = 1 as in Mathet et al. */
    public static GammaSettings of(int begin, int length) {
        return new GammaSettings(1, 1, 1, begin, length, SAMPLES, SEED);
    }
}
