package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.isnad.agreement.span.AlphaU;
import org.isnad.agreement.span.LabelledSpan;

/**
 * α<sub>U</sub> beside DKPro Statistics 2.2.1, from spans in memory to the value: two annotators, three labels, units of
 * one label apart from each other; so many units in all. The median of several runs. The time of the peer grows with the
 * square of the units: it runs three times on few units, once on many, which takes minutes, and when in a hurry on a tenth
 * of the many.
 */
final class UnitAgreement implements Measure {
    private static final int FEW = 10_000;
    private static final String[] LABELS = {"direct", "indirect", "reported"};
    private static final double SAME = 1e-9;

    private record Continuum(List<List<LabelledSpan>> data, int length) {}

    private final int units;

    UnitAgreement(int units) {
        this.units = units;
    }

    @Override
    public Row run(String name, boolean quick) {
        boolean hurry = quick && units > FEW;
        Continuum whole = continuum(units);
        Continuum compared = hurry ? continuum(FEW) : whole;
        double[] values = new double[2];
        double ours = median(quick ? 9 : 31, () -> values[0] = ours(whole));
        double peer = median(units > FEW || quick ? 1 : 3, () -> values[1] = peer(compared));
        double difference = ours(compared) - values[1];
        if (Math.abs(difference) > SAME) {
            throw new IllegalStateException(name + " differs from the peer by " + difference);
        }
        return new Row(name, ours, peer, hurry ? "ms (peer: " + FEW + " units)" : "ms");
    }

    /** Both mark much the same; the second is a little off, and now and then misses one. */
    private static Continuum continuum(int units) {
        Random random = new Random(1);
        List<List<LabelledSpan>> data = List.of(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        for (int unit = 0; unit < units / 2; unit++) {
            String label = LABELS[random.nextInt(LABELS.length)];
            int begin = at + 3 + random.nextInt(20);
            int end = begin + 5 + random.nextInt(30);
            data.get(0).add(new LabelledSpan(begin, end, label));
            boolean missed = random.nextInt(20) == 0;
            int shift = random.nextInt(5) - 2;
            data.get(1).add(new LabelledSpan(begin + shift, end + shift, missed ? LABELS[0] : label));
            at = end + 3;
        }
        return new Continuum(data, at + 10);
    }

    private static double median(int runs, Runnable measured) {
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            long begin = System.nanoTime();
            measured.run();
            times[run] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static double ours(Continuum continuum) {
        return AlphaU.of(continuum.data, 0, continuum.length).alpha().value();
    }

    private static double peer(Continuum continuum) {
        List<List<LabelledSpan>> data = continuum.data;
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(data.size(), 0, continuum.length);
        for (int each = 0; each < data.size(); each++) {
            for (LabelledSpan span : data.get(each)) {
                study.addUnit(span.begin(), span.length(), each, span.label());
            }
        }
        return new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
    }
}
