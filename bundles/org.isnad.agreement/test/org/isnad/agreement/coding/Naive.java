package org.isnad.agreement.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/** The measures as their definitions say, word for word and without haste. */
final class Naive {

    private Naive() {}

    static double observed(List<List<String>> rows) {
        double sum = 0;
        int units = 0;
        for (List<String> row : rows) {
            List<String> labels = labels(row);
            if (labels.size() > 1) {
                units++;
                double equal = 0;
                for (int i = 0; i < labels.size(); i++) {
                    for (int j = 0; j < labels.size(); j++) {
                        equal += i != j && labels.get(i).equals(labels.get(j)) ? 1 : 0;
                    }
                }
                sum += equal / (labels.size() * (labels.size() - 1));
            }
        }
        return sum / units;
    }

    /** Chance agreement of κ, of the first two columns without gaps. */
    static double cohen(List<List<String>> rows) {
        List<List<String>> whole =
                rows.stream().filter(row -> !row.contains(null)).toList();
        double chance = 0;
        for (String label : all(whole)) {
            chance += share(whole, 0, label) * share(whole, 1, label);
        }
        return corrected(observed(whole), chance);
    }

    static double scott(List<List<String>> rows) {
        List<List<String>> whole =
                rows.stream().filter(row -> !row.contains(null)).toList();
        double chance = 0;
        for (String label : all(whole)) {
            chance += Math.pow((share(whole, 0, label) + share(whole, 1, label)) / 2, 2);
        }
        return corrected(observed(whole), chance);
    }

    static double bennett(List<List<String>> rows) {
        List<List<String>> whole =
                rows.stream().filter(row -> !row.contains(null)).toList();
        return corrected(observed(whole), 1.0 / all(rows).size());
    }

    /** AC1 over all rows, with gaps. */
    static double gwet(List<List<String>> rows) {
        List<List<String>> labelled =
                rows.stream().filter(row -> !labels(row).isEmpty()).toList();
        Set<String> categories = all(rows);
        double chance = 0;
        for (String category : categories) {
            double frequency = labelled.stream()
                    .mapToDouble(row -> (double) labels(row).stream()
                                    .filter(category::equals)
                                    .count()
                            / labels(row).size())
                    .average()
                    .orElseThrow();
            chance += frequency * (1 - frequency);
        }
        return corrected(observed(rows), chance / (categories.size() - 1));
    }

    static double fleiss(List<List<String>> rows) {
        List<String> every = rows.stream().flatMap(List::stream).toList();
        double chance = 0;
        for (String label : all(rows)) {
            chance += Math.pow((double) every.stream().filter(label::equals).count() / every.size(), 2);
        }
        return corrected(observed(rows), chance);
    }

    /** α by pairs of labels: within units, and of all labels with each other. */
    static double alpha(List<List<String>> rows, Scale scale) {
        List<List<String>> units =
                rows.stream().map(Naive::labels).filter(row -> row.size() > 1).toList();
        List<String> every = units.stream().flatMap(List::stream).toList();
        ToDoubleBiFunction<String, String> distance = distance(every, scale);
        double observed = 0;
        for (List<String> unit : units) {
            observed += pairs(unit, distance) / (unit.size() - 1);
        }
        double expected = pairs(every, distance) / (every.size() - 1);
        return 1 - observed / expected;
    }

    private static double pairs(List<String> labels, ToDoubleBiFunction<String, String> distance) {
        double sum = 0;
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < labels.size(); j++) {
                sum += i == j ? 0 : distance.applyAsDouble(labels.get(i), labels.get(j));
            }
        }
        return sum;
    }

    private static ToDoubleBiFunction<String, String> distance(List<String> every, Scale scale) {
        return switch (scale) {
            case NOMINAL -> (a, b) -> a.equals(b) ? 0 : 1;
            case INTERVAL -> (a, b) -> Math.pow(Double.parseDouble(a) - Double.parseDouble(b), 2);
            case RATIO ->
                (a, b) -> a.equals(b)
                        ? 0
                        : Math.pow(
                                (Double.parseDouble(a) - Double.parseDouble(b))
                                        / (Double.parseDouble(a) + Double.parseDouble(b)),
                                2);
            case ORDINAL -> ordinal(every);
        };
    }

    private static ToDoubleBiFunction<String, String> ordinal(List<String> every) {
        TreeMap<Double, Integer> counts = new TreeMap<>();
        every.forEach(label -> counts.merge(Double.parseDouble(label), 1, Integer::sum));
        return (a, b) -> {
            double low = Math.min(Double.parseDouble(a), Double.parseDouble(b));
            double high = Math.max(Double.parseDouble(a), Double.parseDouble(b));
            double between = counts.subMap(low, true, high, true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            double distance = between - (counts.get(low) + counts.get(high)) / 2.0;
            return distance * distance;
        };
    }

    private static double corrected(double observed, double chance) {
        return (observed - chance) / (1 - chance);
    }

    private static double share(List<List<String>> rows, int column, String label) {
        return (double) rows.stream()
                        .filter(row -> label.equals(row.get(column)))
                        .count()
                / rows.size();
    }

    static Set<String> all(List<List<String>> rows) {
        Set<String> all = new HashSet<>();
        rows.forEach(row -> all.addAll(labels(row)));
        return all;
    }

    private static List<String> labels(List<String> row) {
        List<String> labels = new ArrayList<>(row);
        labels.removeIf(label -> label == null);
        return labels;
    }
}
