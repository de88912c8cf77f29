package org.isnad.core.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;

/**
 * Finds texts that share runs of eight words. Candidates come from signatures and bands ({@link MinHash}, {@link Bands}); each is
 * verified on the texts themselves, so that no pair is told that is not one. Of pairs just at the threshold about one in 400
 * is missed, of more alike ones practically none. The same texts in the same order give the same result.
 *
 * <p>Source: Broder, On the resemblance and containment of documents, 1997; Leskovec, Rajaraman, Ullman, Mining of Massive
 * Datasets, chapter 3.
 */
public final class NearDuplicates {

    /** Articles that are so alike belong together in a split of the release. */
    public static final double THRESHOLD = 0.3;

    /** A signature says too little by so much in one pair of many thousands. */
    private static final double DOUBT = 0.16;

    private static final int KEPT = 4_000;

    private final TextSource source;
    private final double threshold;
    private final Monitor monitor;
    private final List<Problem> problems = new ArrayList<>();
    private final int[][] signatures;
    private final Joined joined;
    private final Map<Integer, long[]> shingles = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, long[]> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Long> known = new HashSet<>();
    private final List<long[]> found = new ArrayList<>();

    private NearDuplicates(TextSource source, double threshold, Monitor monitor) {
        this.source = source;
        this.threshold = threshold;
        this.monitor = monitor;
        signatures = new int[source.ids().size()][];
        joined = new Joined(signatures.length);
    }

    /** In the articles of a project; to be called by the thread that owns it. For another thread: {@link TextSource}. */
    public static Outcome<DuplicateGroups> find(Project project, double threshold, Monitor monitor) {
        return find(TextSource.of(project), threshold, monitor);
    }

    /**
     * All pairs whose Jaccard similarity is at least the threshold, and their groups.
     *
     * @param threshold above 0, at most 1
     * @return texts that cannot be read are problems beside the value; without a value and problems where it was cancelled
     */
    public static Outcome<DuplicateGroups> find(TextSource source, double threshold, Monitor monitor) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
        return new NearDuplicates(source, threshold, monitor).run();
    }

    /** The Jaccard similarity of two texts: 0, where they share no run of eight words, to 1. */
    public static double similarity(String one, String other) {
        return Shingles.jaccard(Shingles.of(one), Shingles.of(other));
    }

    private Outcome<DuplicateGroups> run() {
        monitor.beginTask("", signatures.length);
        try {
            for (int i = 0; i < signatures.length && !monitor.isCanceled(); i++) {
                long[] set = read(i);
                signatures[i] = set.length == 0 ? null : MinHash.signature(set);
                monitor.worked(1);
            }
            int rows = Bands.rows(threshold);
            for (int band = 0; band < MinHash.LENGTH / rows && !monitor.isCanceled(); band++) {
                Bands.candidates(signatures, band, rows, this::verify);
            }
            return monitor.isCanceled() ? Outcome.failed(problems) : Outcome.of(result(), problems);
        } finally {
            monitor.done();
        }
    }

    private long[] read(int index) {
        Outcome<String> text = source.text().apply(source.ids().get(index));
        problems.addAll(text.problems());
        return text.toOptional().map(Shingles::of).orElse(new long[0]);
    }

    private void verify(int one, int other) {
        if (joined.same(one, other) && joined.size(one) > DuplicateGroups.CROWD
                || MinHash.estimate(signatures[one], signatures[other]) < threshold - DOUBT
                || !known.add((long) one << 32 | other)) {
            return;
        }
        double jaccard = Shingles.jaccard(shingles(one), shingles(other));
        if (jaccard >= threshold) {
            joined.join(one, other);
            found.add(new long[] {one, other, Double.doubleToLongBits(jaccard)});
        }
    }

    private long[] shingles(int index) {
        long[] kept = shingles.get(index);
        if (kept == null) {
            kept = source.text()
                    .apply(source.ids().get(index))
                    .toOptional()
                    .map(Shingles::of)
                    .orElse(new long[0]);
            shingles.put(index, kept);
        }
        return kept;
    }

    private DuplicateGroups result() {
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int i = 0; i < signatures.length; i++) {
            if (joined.size(i) > 1) {
                groups.computeIfAbsent(joined.first(i), first -> new ArrayList<>())
                        .add(source.ids().get(i));
            }
        }
        List<Pair> pairs = found.stream()
                .sorted(Comparator.<long[]>comparingLong(pair -> pair[0]).thenComparingLong(pair -> pair[1]))
                .map(pair -> new Pair(
                        source.ids().get((int) pair[0]),
                        source.ids().get((int) pair[1]),
                        Double.longBitsToDouble(pair[2])))
                .toList();
        return new DuplicateGroups(List.copyOf(groups.values()), pairs);
    }
}
