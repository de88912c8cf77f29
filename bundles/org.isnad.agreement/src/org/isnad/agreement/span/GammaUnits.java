package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All annotators' units in one row, annotator by annotator, each in order; a unit is known by its number in the row. */
final class GammaUnits {
    final int annotators;
    final int[] begin;
    final int[] end;
    final int[] label;
    final int[] annotator;
    final int[] starts;
    final List<LabelledSpan> spans;
    private final GammaSettings settings;

    GammaUnits(List<List<LabelledSpan>> byAnnotator, GammaSettings settings) {
        this.settings = settings;
        annotators = byAnnotator.size();
        starts = new int[annotators + 1];
        spans = new ArrayList<>();
        for (int each = 0; each < annotators; each++) {
            byAnnotator.get(each).stream().sorted(LabelledSpan.ORDER).forEach(spans::add);
            starts[each + 1] = spans.size();
        }
        begin = spans.stream().mapToInt(LabelledSpan::begin).toArray();
        end = spans.stream().mapToInt(LabelledSpan::end).toArray();
        Map<String, Integer> codes = new HashMap<>();
        label = spans.stream()
                .mapToInt(span -> codes.computeIfAbsent(span.label(), any -> codes.size()))
                .toArray();
        annotator = new int[spans.size()];
        for (int each = 0; each < annotators; each++) {
            Arrays.fill(annotator, starts[each], starts[each + 1], each);
        }
    }

    int size() {
        return begin.length;
    }

    double meanUnits() {
        return (double) size() / annotators;
    }

    double pairs() {
        return annotators * (annotators - 1) / 2.0;
    }

    double emptyCost() {
        return settings.emptyCost();
    }

    /** α · d<sub>pos</sub> + β · d<sub>cat</sub> of two units. */
    double dissimilarity(int u, int v) {
        double ends = Math.abs(begin[u] - begin[v]) + (double) Math.abs(end[u] - end[v]);
        double position = ends / ((double) end[u] - begin[u] + end[v] - begin[v]);
        double category = label[u] == label[v] ? 0 : settings.beta();
        return settings.emptyCost() * (settings.alpha() * position * position + category);
    }

    /** Beyond this dissimilarity no two units are ever better aligned than apart. */
    double limit() {
        return settings.emptyCost() * (pairs() + annotators - 1);
    }

    /** No pair within the limit begins further apart than this many times the sum of their lengths. */
    double reach() {
        return settings.alpha() == 0
                ? Double.POSITIVE_INFINITY
                : Math.sqrt((pairs() + annotators - 1) / settings.alpha());
    }

    /** What an alignment of these units (of different annotators) costs; each missing one is paid for with each other. */
    double cost(int[] members) {
        double sum = 0;
        int real = 0;
        for (int u = 0; u < members.length; u++) {
            for (int v = u + 1; v < members.length; v++) {
                sum += dissimilarity(members[u], members[v]);
                real++;
            }
        }
        return (sum + (pairs() - real) * settings.emptyCost()) / pairs();
    }
}
