package org.isnad.core.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.core.search.Field.Form;
import org.isnad.core.search.Kind;

/** Statistics as a table for other programs: one row a layer, one column a number, names as the model has them. */
public final class StatisticsTable {

    private StatisticsTable() {}

    /** The header row first. Of names that are not tags, such as actors, there are no columns. */
    public static List<List<String>> rows(Statistics statistics) {
        List<Dimension> dimensions = Dimension.ALL.stream()
                .filter(dimension -> dimension.field().form() == Form.TAG
                        || dimension.field().form() == Form.NUMBER)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(
                "article",
                "title",
                "outlet",
                "date",
                "annotator",
                "characters",
                "words",
                "mentions",
                "statements",
                "stances",
                "quotes",
                "flagged",
                "statementsPer1000Words",
                "itemsPerHour"));
        for (Dimension dimension : dimensions) {
            statistics.counts(dimension).keySet().forEach(value -> header.add(column(dimension, value)));
        }
        rows.add(header);
        statistics.layers().forEach(layer -> rows.add(row(layer, statistics, dimensions)));
        return rows;
    }

    private static String column(Dimension dimension, String value) {
        return dimension.id() + '.' + (value.isEmpty() ? "unset" : value);
    }

    private static List<String> row(LayerStatistics layer, Statistics all, List<Dimension> dimensions) {
        Statistics alone = new Statistics(List.of(layer));
        List<String> row = new ArrayList<>(List.of(
                layer.article().id(),
                layer.article().title(),
                layer.article().outlet(),
                layer.article().published(),
                layer.annotator()));
        int[] numbers = {
            layer.characters(),
            layer.words(),
            layer.units(Kind.MENTION),
            layer.units(Kind.STATEMENT),
            layer.units(Kind.STANCE),
            layer.units(Kind.QUOTE),
            layer.flagged()
        };
        for (int number : numbers) {
            row.add(String.valueOf(number));
        }
        row.add(String.format(Locale.ROOT, "%.1f", alone.statementsPerThousandWords()));
        row.add(String.format(Locale.ROOT, "%.1f", alone.itemsPerHour()));
        for (Dimension dimension : dimensions) {
            Map<String, Integer> own = layer.tags().getOrDefault(dimension, Map.of());
            all.counts(dimension).keySet().forEach(value -> row.add(String.valueOf(own.getOrDefault(value, 0))));
        }
        return row;
    }
}
