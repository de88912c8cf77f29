package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.isnad.agreement.coding.Categories;
import org.isnad.agreement.coding.Codings;
import org.isnad.agreement.coding.Coincidence;
import org.isnad.agreement.coding.Contingency;
import org.isnad.agreement.coding.Scale;

/**
 * Agreement on labels beside DKPro Statistics 2.2.1, from rows of labels in memory to the value: the median of several
 * runs after warming up. Labels are the seven grades of a stance, words with us
 * and numbers with the peer; κ compares two annotators, α three of whom each leaves out a tenth.
 */
final class LabelAgreement implements Measure {

    /** What is measured. */
    enum What {
        KAPPA(2, 0, LabelAgreement::kappa, LabelAgreement::peerKappa),
        ALPHA_NOMINAL(3, .1, rows -> alpha(rows, Scale.NOMINAL), LabelAgreement::peerAlphaNominal),
        ALPHA_ORDINAL(3, .1, rows -> alpha(rows, Scale.ORDINAL), LabelAgreement::peerAlphaOrdinal);

        private final int annotators;
        private final double missing;
        private final ToDoubleFunction<List<String[]>> ours;
        private final ToDoubleFunction<List<Integer[]>> peer;

        What(
                int annotators,
                double missing,
                ToDoubleFunction<List<String[]>> ours,
                ToDoubleFunction<List<Integer[]>> peer) {
            this.annotators = annotators;
            this.missing = missing;
            this.ours = ours;
            this.peer = peer;
        }
    }

    private static final int GRADES = 7;
    private static final double SAME = 1e-9;
    private static final long WARM_UP = 500_000_000;

    private final What what;
    private final int units;

    LabelAgreement(What what, int units) {
        this.what = what;
        this.units = units;
    }

    @Override
    public Row run(String name, boolean quick) {
        List<Integer[]> rows = rows();
        List<String[]> labels = rows.stream().map(LabelAgreement::labels).toList();
        double difference = what.ours.applyAsDouble(labels) - what.peer.applyAsDouble(rows);
        if (Math.abs(difference) > SAME) {
            throw new IllegalStateException(name + " differs from the peer by " + difference);
        }
        int runs = quick ? 5 : 15;
        return new Row(name, median(runs, labels, what.ours), median(runs, rows, what.peer), "ms");
    }

    private List<Integer[]> rows() {
        Random random = new Random(1);
        List<Integer[]> rows = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            int truth = random.nextInt(GRADES) - GRADES / 2;
            Integer[] row = new Integer[what.annotators];
            for (int j = 0; j < row.length; j++) {
                int label = random.nextInt(3) == 0 ? random.nextInt(GRADES) - GRADES / 2 : truth;
                row[j] = random.nextDouble() < what.missing ? null : label;
            }
            rows.add(row);
        }
        return rows;
    }

    private static String[] labels(Integer[] row) {
        return Arrays.stream(row)
                .map(label -> label == null ? null : label.toString().intern())
                .toArray(String[]::new);
    }

    private static <T> double median(int runs, T rows, ToDoubleFunction<T> measure) {
        for (long begin = System.nanoTime(); System.nanoTime() - begin < WARM_UP; ) {
            measure.applyAsDouble(rows);
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            measure.applyAsDouble(rows);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static Codings codings(List<String[]> rows) {
        Codings.Builder builder = Codings.builder(new Categories(), rows.get(0).length);
        rows.forEach(builder::add);
        return builder.build();
    }

    private static double kappa(List<String[]> rows) {
        return Contingency.of(codings(rows), 0, 1).cohenKappa().value();
    }

    private static double alpha(List<String[]> rows, Scale scale) {
        return Coincidence.of(codings(rows)).alpha(scale).value();
    }

    private static double peer(List<Integer[]> rows, Function<CodingAnnotationStudy, Double> measure) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(rows.get(0).length);
        rows.forEach(row -> study.addItemAsArray(row));
        return measure.apply(study);
    }

    private static double peerKappa(List<Integer[]> rows) {
        return peer(rows, study -> new CohenKappaAgreement(study).calculateAgreement());
    }

    private static double peerAlphaNominal(List<Integer[]> rows) {
        return peer(rows, study -> new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                .calculateAgreement());
    }

    private static double peerAlphaOrdinal(List<Integer[]> rows) {
        return peer(rows, study -> new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction())
                .calculateAgreement());
    }
}
