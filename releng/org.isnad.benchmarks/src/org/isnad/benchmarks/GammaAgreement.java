package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.agreement.span.Gamma;
import org.isnad.agreement.span.GammaSettings;
import org.isnad.agreement.span.LabelledSpan;

/**
 * γ of three annotators with 200 units each and four labels, the best alignment and thirty random draws; as peer the same
 * with half the units on half the text, so that the ratio is the growth. One run after one that warms up.
 */
final class GammaAgreement implements Measure {
    private static final int UNITS = 200;
    private static final int ANNOTATORS = 3;

    @Override
    public Row run(String name, boolean quick) {
        seconds(UNITS / 2);
        return new Row(name, seconds(UNITS), seconds(UNITS / 2), "s (peer: 100 units each)");
    }

    private static double seconds(int units) {
        int length = 20 * units;
        List<List<LabelledSpan>> data = data(units, length);
        long begin = System.nanoTime();
        Gamma gamma = Gamma.of(data, GammaSettings.of(0, length));
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.err.printf(
                "gamma of %d × %d: %.3f, disorder %.3f, %s, %d of %d draws exact%n",
                ANNOTATORS,
                units,
                gamma.gamma().value(),
                gamma.disorder().value(),
                gamma.exactness(),
                gamma.exactSamples(),
                gamma.settings().samples());
        return seconds;
    }

    private static List<List<LabelledSpan>> data(int units, int length) {
        Random random = new Random(1);
        List<List<LabelledSpan>> data = new ArrayList<>();
        for (int annotator = 0; annotator < ANNOTATORS; annotator++) {
            data.add(new ArrayList<>());
        }
        for (int unit = 0; unit < units; unit++) {
            int begin = 5 + random.nextInt(length - 60);
            int end = begin + 7 + random.nextInt(25);
            for (List<LabelledSpan> spans : data) {
                int label = random.nextInt(4) == 0 ? random.nextInt(4) : unit % 4;
                spans.add(
                        new LabelledSpan(begin + random.nextInt(7) - 3, end + random.nextInt(7) - 3, "label" + label));
            }
        }
        return data;
    }
}
