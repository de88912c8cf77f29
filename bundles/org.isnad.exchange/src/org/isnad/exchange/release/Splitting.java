package org.isnad.exchange.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.exchange.release.ReleaseSettings.Method;
import org.isnad.exchange.release.ReleaseSettings.Sizes;

/**
 * Divides groups of articles among training, validation and test.
 *
 * <p>At random: the groups are drawn with the seed, the largest first, and each goes where outlets, polarities, report types and
 * the number of articles come nearest to their shares (iterative stratification after Sechidis et al. 2011, on groups). By
 * time: the group of the oldest articles comes first, a group counting by its latest article, those without date are for training.
 */
final class Splitting {

    static final List<String> NAMES = List.of("train", "validation", "test");

    /** How much more the number of articles weighs than one other label. */
    private static final double ARTICLES = 4;

    private final List<SurveyedArticle> articles;
    private final List<int[]> groups;
    private final double[] shares;

    Splitting(List<SurveyedArticle> articles, Grouping grouping, Sizes sizes) {
        this.articles = articles;
        this.groups = grouping.groups();
        double sum = sizes.train() + sizes.validation() + sizes.test();
        shares = new double[] {sizes.train() / sum, sizes.validation() / sum, sizes.test() / sum};
    }

    /** The split of each group: its place in {@link #NAMES}. */
    int[] by(Method method, long seed) {
        int[] splits = method == Method.RANDOM ? random(seed) : temporal();
        fillEmpty(splits);
        return splits;
    }

    private int[] random(long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        order.sort(Comparator.comparingInt(group -> -groups.get(group).length));
        Map<String, double[]> filled = new HashMap<>();
        Map<String, Integer> totals = new HashMap<>();
        List<Map<String, Integer>> labels = groups.stream().map(this::labels).toList();
        labels.forEach(each -> each.forEach((label, n) -> totals.merge(label, n, Integer::sum)));
        int[] splits = new int[groups.size()];
        for (int group : order) {
            int best = best(labels.get(group), totals, filled);
            splits[group] = best;
            labels.get(group)
                    .forEach((label, n) -> filled.computeIfAbsent(label, key -> new double[NAMES.size()])[best] += n);
        }
        return splits;
    }

    private int best(Map<String, Integer> labels, Map<String, Integer> totals, Map<String, double[]> filled) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int split = 0; split < shares.length; split++) {
            double cost = shares[split] == 0 ? Double.POSITIVE_INFINITY : 0;
            for (Map.Entry<String, Integer> label : labels.entrySet()) {
                double total = totals.get(label.getKey());
                double wanted = shares[split] * total;
                double has = filled.containsKey(label.getKey()) ? filled.get(label.getKey())[split] : 0;
                double n = label.getValue();
                double weight = label.getKey().isEmpty() ? ARTICLES : 1;
                cost += weight * n * (2 * (has - wanted) + n) / (wanted * total);
            }
            if (cost < least) {
                least = cost;
                best = split;
            }
        }
        return best;
    }

    /** In a fixed order, so that sums of fractions are always the same; "" for the articles themselves. */
    private Map<String, Integer> labels(int[] group) {
        Map<String, Integer> labels = new TreeMap<>();
        for (int place : group) {
            SurveyedArticle article = articles.get(place);
            labels.merge("", 1, Integer::sum);
            labels.merge("o" + article.outlet(), 1, Integer::sum);
            add(labels, "p", article.polarities());
            add(labels, "r", article.reportTypes());
        }
        return labels;
    }

    private static void add(Map<String, Integer> labels, String kind, int[] counts) {
        for (int tag = 0; tag < counts.length; tag++) {
            if (counts[tag] > 0) {
                labels.merge(kind + tag, counts[tag], Integer::sum);
            }
        }
    }

    private int[] temporal() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer group) -> latest(groups.get(group))));
        int[] splits = new int[groups.size()];
        double before = 0;
        for (int group : order) {
            double middle = (before + groups.get(group).length / 2.0) / articles.size();
            splits[group] = middle < shares[0] ? 0 : middle < shares[0] + shares[1] ? 1 : 2;
            before += groups.get(group).length;
        }
        return splits;
    }

    private String latest(int[] group) {
        return Arrays.stream(group)
                .mapToObj(place -> articles.get(place).published())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** A split that is wanted has at least one group: the smallest that can be spared. */
    private void fillEmpty(int[] splits) {
        int[] counts = new int[shares.length];
        Arrays.stream(splits).forEach(split -> counts[split]++);
        for (int split = 0; split < shares.length; split++) {
            int donor = shares[split] > 0 && counts[split] == 0 ? donor(splits, counts) : -1;
            if (donor >= 0) {
                counts[splits[donor]]--;
                counts[split]++;
                splits[donor] = split;
            }
        }
    }

    /** The last of the smallest groups of splits that have more than one; -1 where none has. */
    private int donor(int[] splits, int[] counts) {
        int donor = -1;
        for (int group = 0; group < splits.length; group++) {
            boolean smaller = donor < 0 || groups.get(group).length <= groups.get(donor).length;
            if (counts[splits[group]] > 1 && smaller) {
                donor = group;
            }
        }
        return donor;
    }
}
