package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Undefined;
import org.isnad.agreement.span.AlphaU;
import org.isnad.agreement.span.Exactness;
import org.isnad.agreement.span.Gamma;
import org.isnad.agreement.span.GammaSettings;
import org.isnad.agreement.span.LabelledSpan;

/** γ, and α_U where stretches of one annotator do not overlap. */
final class Continuum {

    /** So many stretches of one annotator in one article, and γ takes too long. */
    static final int MOST_STRETCHES = 120;

    private static final String GAMMA = "gamma";
    private static final String DISORDER = "disorder";
    private static final String EXPECTED = "expected";
    /** Random draws of one article for its expected disorder. */
    private static final int SAMPLES = 10;

    private static final String INEXACT = "inexact";
    private static final String UNITS = "units";
    private static final String ARTICLES = "articles";

    private final String question;
    private final boolean flat;

    Continuum(String question, boolean flat) {
        this.question = question;
        this.flat = flat;
    }

    static String name(String question, int annotators) {
        return question + '/' + annotators;
    }

    void count(List<List<LabelledSpan>> all, Comparison comparison, Tallying tallying) {
        if (all.stream().allMatch(List::isEmpty) || comparison.length() == 0) {
            return;
        }
        if (flat) {
            AlphaU units = AlphaU.of(all, 0, comparison.length());
            if (units.nested().isEmpty()) {
                tallying.add(all.size(), units);
                tallying.add(ARTICLES, Integer.toString(all.size()), "", 1);
            } else {
                tallying.leaveOut(Reason.NESTED, 1);
            }
        }
        gamma(all, comparison, tallying);
    }

    private void gamma(List<List<LabelledSpan>> all, Comparison comparison, Tallying tallying) {
        if (comparison.gammaSeed().isEmpty()) {
            tallying.leaveOut(Reason.NOT_DRAWN, 1);
        } else if (all.stream().anyMatch(spans -> spans.size() > MOST_STRETCHES)) {
            tallying.leaveOut(Reason.TOO_MANY, 1);
        } else {
            GammaSettings settings = new GammaSettings(
                    1,
                    1,
                    1,
                    0,
                    comparison.length(),
                    SAMPLES,
                    comparison.gammaSeed().getAsLong());
            Gamma gamma = Gamma.of(all, settings);
            double mean = (double) gamma.units() / all.size();
            tallying.add(GAMMA, UNITS, "", gamma.units());
            tallying.add(GAMMA, DISORDER, "", gamma.disorder().value() * mean);
            tallying.add(GAMMA, EXPECTED, "", gamma.expectedDisorder().value() * mean);
            if (gamma.exactness() != Exactness.EXACT) {
                tallying.add(GAMMA, INEXACT, "", 1);
            }
        }
    }

    List<Gauge> gauges(Group group) {
        List<Gauge> gauges = new ArrayList<>();
        if (flat) {
            int annotators = usual(group);
            gauges.add(alpha(annotators, ""));
            find(group.pooled(), annotators)
                    .ifPresent(units -> units.labels().forEach(label -> gauges.add(alpha(annotators, label))));
        }
        int units = group.cell(GAMMA, UNITS, "");
        int disorder = group.cell(GAMMA, DISORDER, "");
        int expected = group.cell(GAMMA, EXPECTED, "");
        gauges.add(new Gauge(
                Measure.GAMMA,
                "",
                counts -> Math.round(Hits.amount(counts, units)),
                counts -> gamma(Hits.amount(counts, disorder), Hits.amount(counts, expected))));
        return gauges;
    }

    private static Coefficient gamma(double disorder, double expected) {
        return expected == 0 ? Coefficient.undefined(Undefined.NO_SPANS) : Coefficient.of(1 - disorder / expected);
    }

    private Gauge alpha(int annotators, String label) {
        String name = name(question, annotators);
        return new Gauge(
                Measure.ALPHA_U,
                label,
                counts -> counts.continuum(name)
                        .map(units -> label.isEmpty() ? units.units() : units.units(label))
                        .orElse(0L),
                counts -> counts.continuum(name)
                        .map(units -> label.isEmpty() ? units.alpha() : units.alpha(label))
                        .orElse(Coefficient.undefined(Undefined.NO_SPANS)));
    }

    /** Articles of another number of annotators than α_U is computed of. */
    long otherNumber(Group group) {
        String usual = Integer.toString(usual(group));
        double others = 0;
        for (String annotators : group.names(ARTICLES)) {
            others += annotators.equals(usual) ? 0 : group.get(group.pooled(), ARTICLES, annotators, "");
        }
        return Math.round(others);
    }

    /** Articles on which γ is not exact. */
    static long inexact(Group group) {
        return Math.round(group.get(group.pooled(), GAMMA, INEXACT, ""));
    }

    /** Continua of as many annotators as most stretches have. */
    private int usual(Group group) {
        int usual = 2;
        for (int i = 2; i <= group.annotators().size(); i++) {
            usual = stretches(group, i) > stretches(group, usual) ? i : usual;
        }
        return usual;
    }

    private long stretches(Group group, int annotators) {
        return find(group.pooled(), annotators).map(AlphaU::units).orElse(0L);
    }

    private Optional<AlphaU> find(Counts counts, int annotators) {
        return counts.continuum(name(question, annotators));
    }
}
