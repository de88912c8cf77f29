package org.isnad.core.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Enumerator;
import org.isnad.core.search.Field;
import org.isnad.core.search.Field.Form;
import org.isnad.core.search.Kind;

/** The numbers of several layers and their sums. */
public record Statistics(List<LayerStatistics> layers) {

    /** Time below which a speed says nothing, in minutes. */
    private static final double LEAST_MINUTES = 1;

    public Statistics {
        layers = List.copyOf(layers);
    }

    public int units(Kind kind) {
        return layers.stream().mapToInt(layer -> layer.units(kind)).sum();
    }

    /**
     * Counts for each value of a dimension: tags in the order of the model, with those that do not occur; numbers upwards;
     * names by count, the most first. Unset ones, "", come last and only where there are any.
     */
    public Map<String, Integer> counts(Dimension dimension) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        for (LayerStatistics layer : layers) {
            layer.tags().getOrDefault(dimension, Map.of()).forEach((value, n) -> sums.merge(value, n, Integer::sum));
        }
        Map<String, Integer> ordered = new LinkedHashMap<>();
        order(dimension, sums).forEach(value -> ordered.put(value, sums.getOrDefault(value, 0)));
        if (sums.containsKey("")) {
            ordered.put("", sums.get(""));
        }
        return ordered;
    }

    private static List<String> order(Dimension dimension, Map<String, Integer> sums) {
        Field field = dimension.field();
        List<String> values = new ArrayList<>(sums.keySet());
        values.remove("");
        if (field.form() == Form.TAG) {
            return field.tags(dimension.kind()).stream()
                    .map(Enumerator::getName)
                    .distinct()
                    .toList();
        }
        if (field.form() == Form.NUMBER) {
            values.sort(Comparator.comparingInt(Integer::parseInt));
        } else {
            values.sort(Comparator.comparing((String value) -> -sums.get(value)).thenComparing(value -> value));
        }
        return values;
    }

    /** Statements for 1,000 words of text. */
    public double statementsPerThousandWords() {
        int words = layers.stream().mapToInt(LayerStatistics::words).sum();
        return words == 0 ? 0 : 1000.0 * units(Kind.STATEMENT) / words;
    }

    /** Items made in an hour at work; 0 where the stamps do not tell. */
    public double itemsPerHour() {
        double minutes = layers.stream().mapToDouble(LayerStatistics::minutes).sum();
        int items = layers.stream().mapToInt(LayerStatistics::items).sum();
        return minutes < LEAST_MINUTES ? 0 : 60.0 * items / minutes;
    }

    /** Who annotated, sorted. */
    public List<String> annotators() {
        return List.copyOf(
                new TreeSet<>(layers.stream().map(LayerStatistics::annotator).toList()));
    }

    /** The same of some layers only. */
    public Statistics only(java.util.function.Predicate<LayerStatistics> which) {
        return new Statistics(layers.stream().filter(which).toList());
    }
}
