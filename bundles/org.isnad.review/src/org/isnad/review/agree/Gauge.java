package org.isnad.review.agree;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.isnad.agreement.Coefficient;

/**
 * One measure of one question as a function of what was counted: of an article, of all, or of a resample.
 *
 * @param label the label or slot, "" for all
 */
record Gauge(Measure measure, String label, ToLongFunction<Counts> n, Function<Counts, Coefficient> value) {}
