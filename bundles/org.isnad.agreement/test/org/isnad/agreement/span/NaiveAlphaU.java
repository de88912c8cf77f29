package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.List;

/** α<sub>U</sub> section by section, as Krippendorff 2004 writes it: every section of one annotator with every other's. */
final class NaiveAlphaU {
    private record Section(int begin, int length, boolean unit) {}

    private NaiveAlphaU() {}

    static double observed(List<List<LabelledSpan>> data, int length, String label) {
        int annotators = data.size();
        double sum = 0;
        for (int i = 0; i < annotators; i++) {
            for (int j = 0; j < annotators; j++) {
                if (i == j) {
                    continue;
                }
                for (Section g : sections(data.get(i), length, label)) {
                    for (Section h : sections(data.get(j), length, label)) {
                        sum += difference(g, h);
                    }
                }
            }
        }
        return sum / (annotators * (annotators - 1.0) * length * length);
    }

    static double expected(List<List<LabelledSpan>> data, int length, String label) {
        double unitCount = data.stream()
                .flatMap(List::stream)
                .filter(span -> span.label().equals(label))
                .count();
        double sum = 0;
        double whole = (double) data.size() * length;
        double pairs = whole * (whole - 1);
        for (List<LabelledSpan> spans : data) {
            for (Section g : sections(spans, length, label)) {
                if (!g.unit) {
                    continue;
                }
                double l = g.length;
                sum += (unitCount - 1) / 3 * (2 * l * l * l - 3 * l * l + l);
                for (List<LabelledSpan> others : data) {
                    for (Section h : sections(others, length, label)) {
                        sum += !h.unit && h.length >= g.length ? l * l * (h.length - l + 1) : 0;
                    }
                }
                pairs -= l * (l - 1);
            }
        }
        return 2.0 / length * sum / pairs;
    }

    private static double difference(Section g, Section h) {
        int d = g.begin - h.begin;
        if (g.unit && h.unit && -g.length < d && d < h.length) {
            int ends = d + g.length - h.length;
            return (double) d * d + (double) ends * ends;
        }
        if (g.unit && !h.unit && h.length - g.length >= d && d >= 0) {
            return (double) g.length * g.length;
        }
        if (!g.unit && h.unit && g.length - h.length >= -d && -d >= 0) {
            return (double) h.length * h.length;
        }
        return 0;
    }

    private static List<Section> sections(List<LabelledSpan> spans, int length, String label) {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        for (LabelledSpan span : spans.stream().sorted(LabelledSpan.ORDER).toList()) {
            if (!span.label().equals(label)) {
                continue;
            }
            sections.add(new Section(at, span.begin() - at, false));
            sections.add(new Section(span.begin(), span.length(), true));
            at = span.end();
        }
        sections.add(new Section(at, length - at, false));
        return sections;
    }
}
