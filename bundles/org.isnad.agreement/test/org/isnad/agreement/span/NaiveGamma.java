package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.List;

/** The least cost of all alignments, every one of them tried; dissimilarities as the paper writes them. */
final class NaiveGamma {
    private final List<List<LabelledSpan>> data;
    private final GammaSettings settings;

    private NaiveGamma(List<List<LabelledSpan>> data, GammaSettings settings) {
        this.data = data;
        this.settings = settings;
    }

    static double leastCost(List<List<LabelledSpan>> data, GammaSettings settings) {
        return new NaiveGamma(data, settings).place(0, 0, new ArrayList<>());
    }

    /** Puts one unit after the other into every tuple that has none of its annotator, or into one of its own. */
    private double place(int annotator, int unit, List<LabelledSpan[]> tuples) {
        if (annotator == data.size()) {
            return tuples.stream().mapToDouble(this::cost).sum();
        }
        if (unit == data.get(annotator).size()) {
            return place(annotator + 1, 0, tuples);
        }
        LabelledSpan[] own = new LabelledSpan[data.size()];
        own[annotator] = data.get(annotator).get(unit);
        tuples.add(own);
        double least = place(annotator, unit + 1, tuples);
        tuples.remove(tuples.size() - 1);
        for (LabelledSpan[] tuple : new ArrayList<>(tuples)) {
            if (tuple[annotator] == null) {
                tuple[annotator] = own[annotator];
                least = Math.min(least, place(annotator, unit + 1, tuples));
                tuple[annotator] = null;
            }
        }
        return least;
    }

    private double cost(LabelledSpan[] tuple) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < tuple.length; i++) {
            for (int j = i + 1; j < tuple.length; j++) {
                sum += tuple[i] == null || tuple[j] == null ? settings.emptyCost() : of(tuple[i], tuple[j]);
                pairs++;
            }
        }
        return sum / pairs;
    }

    private double of(LabelledSpan u, LabelledSpan v) {
        double ends = Math.abs(u.begin() - v.begin()) + Math.abs(u.end() - v.end());
        double position = Math.pow(ends / (u.length() + v.length()), 2) * settings.emptyCost();
        double category = (u.label().equals(v.label()) ? 0 : 1) * settings.emptyCost();
        return settings.alpha() * position + settings.beta() * category;
    }
}
