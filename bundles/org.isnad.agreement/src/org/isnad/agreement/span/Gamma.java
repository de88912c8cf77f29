package org.isnad.agreement.span;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Undefined;

/**
 * γ, agreement on where units are and what they are, found together with the best alignment of the units (Mathet, Widlöcher
 * and Métivier 2015, The unified and holistic method gamma, Computational Linguistics 41(3)). The disorder of an alignment
 * is the sum of its unitary alignments' disorders by the mean number of units of an annotator; γ = 1 − observed / expected.
 * The expected disorder is the mean of random draws, the same for the same seed. Units may nest and overlap.
 */
public final class Gamma {
    private final GammaSettings settings;
    private final GammaUnits units;
    private final Undefined undefined;
    private final BestAlignment best;
    private final double expected;
    private final int exactSamples;

    private Gamma(List<List<LabelledSpan>> byAnnotator, GammaSettings settings) {
        this.settings = settings;
        units = new GammaUnits(byAnnotator, settings);
        if (units.size() == 0 || units.annotators < 2) {
            undefined = units.size() == 0 ? Undefined.NO_SPANS : Undefined.ONE_ANNOTATOR;
            best = null;
            expected = 0;
            exactSamples = 0;
            return;
        }
        best = BestAlignment.of(units, BestAlignment.Effort.FULL);
        ShiftedUnits chance = new ShiftedUnits(byAnnotator, settings);
        double sum = 0;
        int exact = 0;
        for (int sample = 0; sample < settings.samples(); sample++) {
            GammaUnits drawn = new GammaUnits(chance.next(), settings);
            BestAlignment aligned = BestAlignment.of(drawn, BestAlignment.Effort.SAMPLE);
            exact += aligned.exactness() == Exactness.EXACT ? 1 : 0;
            sum += aligned.cost() / drawn.meanUnits();
        }
        exactSamples = exact;
        expected = sum / settings.samples();
        undefined = expected == 0 ? Undefined.NO_CHANCE : null;
    }

    /**
     * Units of each annotator, in any order.
     *
     * @throws IllegalArgumentException for a unit outside the continuum
     */
    public static Gamma of(List<List<LabelledSpan>> byAnnotator, GammaSettings settings) {
        long end = (long) settings.begin() + settings.length();
        for (LabelledSpan span : byAnnotator.stream().flatMap(List::stream).toList()) {
            if (span.begin() < settings.begin() || span.end() > end) {
                throw new IllegalArgumentException(span + " lies outside of the continuum");
            }
        }
        return new Gamma(byAnnotator, settings);
    }

    public Coefficient gamma() {
        return undefined == null ? Coefficient.of(1 - disorder().value() / expected) : Coefficient.undefined(undefined);
    }

    /** Of the best alignment; 0 where all annotators marked the same. */
    public Coefficient disorder() {
        return best == null ? Coefficient.undefined(undefined) : Coefficient.of(best.cost() / units.meanUnits());
    }

    /** Mean disorder of the random draws. */
    public Coefficient expectedDisorder() {
        return best == null ? Coefficient.undefined(undefined) : Coefficient.of(expected);
    }

    /** Units of all annotators. */
    public int units() {
        return units.size();
    }

    /** Whether the observed disorder is known to be the least. */
    public Exactness exactness() {
        return best == null ? Exactness.EXACT : best.exactness();
    }

    /** In how many of the samples the disorder is known to be the least. */
    public int exactSamples() {
        return exactSamples;
    }

    public GammaSettings settings() {
        return settings;
    }

    /** The best alignment in text order, each unit once. */
    public List<UnitaryAlignment> alignment() {
        return best == null
                ? List.of()
                : best.tuples().stream()
                        .sorted(Comparator.comparingInt((int[] tuple) -> units.begin[tuple[0]])
                                .thenComparingInt(tuple -> tuple[0]))
                        .map(this::unitary)
                        .toList();
    }

    private UnitaryAlignment unitary(int[] tuple) {
        TreeMap<Integer, LabelledSpan> members = new TreeMap<>();
        for (int unit : tuple) {
            members.put(units.annotator[unit], units.spans.get(unit));
        }
        return new UnitaryAlignment(members, units.cost(tuple));
    }

    /** What adds up over articles. */
    public GammaTally tally() {
        return best == null
                ? GammaTally.none()
                : GammaTally.of(
                        best.cost(), expected * units.meanUnits(), units.size(), exactness() == Exactness.EXACT);
    }
}
