package org.isnad.agreement.span;

import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Tally;
import org.isnad.agreement.Undefined;

/**
 * Observed and expected cost of aligning the units of several articles; each article counts by its mean number of units.
 * Articles without units, or with one annotator, count nothing.
 */
public final class GammaTally implements Tally<GammaTally> {
    private double observed;
    private double expected;
    private long units;
    private long inexact;

    private GammaTally() {}

    static GammaTally of(double observed, double expected, long units, boolean exact) {
        GammaTally tally = new GammaTally();
        tally.observed = observed;
        tally.expected = expected;
        tally.units = units;
        tally.inexact = exact ? 0 : 1;
        return tally;
    }

    /** A tally that has counted nothing. */
    public static GammaTally none() {
        return new GammaTally();
    }

    /** 1 − Σ observed / Σ expected. */
    public Coefficient gamma() {
        if (units == 0) {
            return Coefficient.undefined(Undefined.NO_SPANS);
        }
        return expected == 0 ? Coefficient.undefined(Undefined.NO_CHANCE) : Coefficient.of(1 - observed / expected);
    }

    /** Units of all annotators. */
    public long units() {
        return units;
    }

    /** Articles whose disorder is not known to be the least. */
    public long inexact() {
        return inexact;
    }

    @Override
    public GammaTally empty() {
        return new GammaTally();
    }

    @Override
    public void add(GammaTally other, int times) {
        observed += times * other.observed;
        expected += times * other.expected;
        units += times * other.units;
        inexact += times * other.inexact;
    }
}
