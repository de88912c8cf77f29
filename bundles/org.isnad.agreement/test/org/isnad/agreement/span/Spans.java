package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spans for tests: published ones and random ones. */
final class Spans {
    static final int BEGIN = 150;
    static final int LENGTH = 300;

    private Spans() {}

    static LabelledSpan span(int begin, int end, String label) {
        return new LabelledSpan(begin, end, label);
    }

    /** Krippendorff 2004, p. 254. */
    static List<List<LabelledSpan>> krippendorff() {
        return List.of(
                List.of(at(225, 70, "c"), at(370, 30, "c"), at(180, 60, "k"), at(300, 50, "k")),
                List.of(at(220, 80, "c"), at(355, 20, "c"), at(400, 20, "c"), at(180, 60, "k"), at(300, 50, "k")));
    }

    private static LabelledSpan at(int offset, int length, String label) {
        return span(offset, offset + length, label);
    }

    /** Units that never overlap within one label of one annotator. */
    static List<List<LabelledSpan>> apart(Random random, int annotators, int length, int labels) {
        List<List<LabelledSpan>> all = new ArrayList<>();
        for (int annotator = 0; annotator < annotators; annotator++) {
            List<LabelledSpan> spans = new ArrayList<>();
            for (int label = 0; label < labels; label++) {
                int at = random.nextInt(4);
                while (at < length - 1 && random.nextInt(6) > 0) {
                    int end = Math.min(length, at + 1 + random.nextInt(5));
                    spans.add(span(at, end, "label" + label));
                    at = end + random.nextInt(5);
                }
            }
            all.add(spans);
        }
        return all;
    }

    /** Any units, nested and overlapping ones too. */
    static List<LabelledSpan> any(Random random, int most, int length, int labels) {
        List<LabelledSpan> spans = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            int begin = random.nextInt(length - 1);
            spans.add(span(begin, Math.min(length, begin + 1 + random.nextInt(6)), "label" + random.nextInt(labels)));
        }
        return spans;
    }
}
