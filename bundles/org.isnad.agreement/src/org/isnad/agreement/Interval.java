package org.isnad.agreement;

/**
 * A 95 % interval found by resampling.
 *
 * @param low the 2.5th percentile of the resampled values
 * @param high the 97.5th percentile
 * @param resamples how often was resampled
 * @param defined in how many of them the measure was defined; the others are left out
 * @param seed what the random numbers began with: the same seed gives the same interval everywhere
 */
public record Interval(double low, double high, int resamples, int defined, long seed) {}
