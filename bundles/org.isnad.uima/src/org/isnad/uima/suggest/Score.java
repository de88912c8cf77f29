package org.isnad.uima.suggest;

/**
 * How many proposals are right, and how many of what there is was proposed.
 *
 * @param right proposals that are in the gold layer
 * @param proposed all proposals
 * @param wanted all that is in the gold layer
 */
public record Score(int right, int proposed, int wanted) {

    /** No proposals, nothing wanted. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Both counted together. */
    public Score plus(Score other) {
        return new Score(right + other.right, proposed + other.proposed, wanted + other.wanted);
    }

    /** From 0 to 1; 0 where nothing was proposed. */
    public double precision() {
        return proposed == 0 ? 0 : (double) right / proposed;
    }

    /** From 0 to 1; 0 where nothing was wanted. */
    public double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (proposed + wanted);
    }
}
