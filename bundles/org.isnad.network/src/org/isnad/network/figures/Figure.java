package org.isnad.network.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.model.annotation.Polarity;
import org.isnad.network.Names;
import org.isnad.network.NetworkMessages;
import org.isnad.network.Stance;

/**
 * Stances counted by one grouping and by polarity.
 *
 * @param bars in the order of time without gaps, else the longest first
 */
public record Figure(Grouping grouping, Period period, List<Bar> bars) {

    /** What stands in a figure in which no side is taken, in this order; the stances without any polarity come last. */
    public static final List<Polarity> ORDER = Collections.unmodifiableList(new ArrayList<>(
            java.util.Arrays.asList(Polarity.FAVOR, Polarity.NEUTRAL, Polarity.NONE, Polarity.AGAINST, null)));

    /** A century of days would be a figure that nobody reads. */
    private static final int MOST_GAPS = 400;

    /**
     * One bar.
     *
     * @param key what it stands for: the value, or the first day of its stretch of time; "" for nothing
     */
    public record Bar(String key, String label, List<Stance> stances) {

        public Bar {
            stances = List.copyOf(stances);
        }

        public int count(Polarity polarity) {
            return (int) stances.stream()
                    .filter(stance -> stance.polarity() == polarity)
                    .count();
        }

        public int total() {
            return stances.size();
        }
    }

    public Figure {
        bars = List.copyOf(bars);
    }

    public static Figure of(List<Stance> stances, Grouping grouping, Period period, Names names) {
        return grouping == Grouping.TIME ? overTime(stances, period) : byValue(stances, grouping, names);
    }

    private static Figure byValue(List<Stance> stances, Grouping grouping, Names names) {
        Map<String, List<Stance>> groups = new HashMap<>();
        for (Stance stance : stances) {
            groups.computeIfAbsent(grouping.variable().value(stance, names), key -> new ArrayList<>())
                    .add(stance);
        }
        List<Bar> bars = new ArrayList<>();
        groups.forEach((key, group) -> bars.add(new Bar(
                key,
                key.isEmpty()
                        ? NetworkMessages.text("figure.unknown")
                        : names.label(grouping.variable().kind(), key),
                group)));
        bars.sort(Comparator.comparing((Bar bar) -> bar.key().isEmpty())
                .thenComparing(bar -> -bar.total())
                .thenComparing(Bar::label)
                .thenComparing(Bar::key));
        return new Figure(grouping, Period.AUTO, bars);
    }

    private static Figure overTime(List<Stance> stances, Period wanted) {
        List<LocalDate> days = stances.stream()
                .map(stance -> stance.document().published())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        TreeMap<LocalDate, List<Stance>> groups = new TreeMap<>();
        Period period = days.isEmpty() ? wanted : wanted.between(days.get(0), days.get(days.size() - 1));
        List<Stance> undated = new ArrayList<>();
        for (Stance stance : stances) {
            LocalDate day = stance.document().published();
            (day == null ? undated : groups.computeIfAbsent(period.begin(day), key -> new ArrayList<>())).add(stance);
        }
        fill(groups, period);
        List<Bar> bars = new ArrayList<>();
        groups.forEach((begin, group) -> bars.add(new Bar(begin.toString(), period.label(begin), group)));
        if (!undated.isEmpty()) {
            bars.add(new Bar("", NetworkMessages.text("figure.none"), undated));
        }
        return new Figure(Grouping.TIME, period, bars);
    }

    private static void fill(TreeMap<LocalDate, List<Stance>> groups, Period period) {
        if (groups.isEmpty()) {
            return;
        }
        LocalDate last = groups.lastKey();
        LocalDate begin = groups.firstKey();
        for (int i = 0; i < MOST_GAPS && begin.isBefore(last); i++) {
            begin = period.next(begin);
            groups.putIfAbsent(begin, List.of());
        }
    }

    public int total() {
        return bars.stream().mapToInt(Bar::total).sum();
    }

    /** As a table: a row for each bar, a column for each polarity. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(grouping.id(), "label", "favor", "neutral", "none", "against", "unset", "total"));
        for (Bar bar : bars) {
            List<String> row = new ArrayList<>(List.of(bar.key(), bar.label()));
            ORDER.forEach(polarity -> row.add(String.valueOf(bar.count(polarity))));
            row.add(String.valueOf(bar.total()));
            rows.add(row);
        }
        return rows;
    }

    /** The polarities that occur, in their order; null for unset. */
    public List<Polarity> polarities() {
        Map<Polarity, Boolean> there = new EnumMap<>(Polarity.class);
        boolean unset = false;
        for (Bar bar : bars) {
            for (Stance stance : bar.stances()) {
                if (stance.polarity() == null) {
                    unset = true;
                } else {
                    there.put(stance.polarity(), true);
                }
            }
        }
        boolean withUnset = unset;
        return ORDER.stream()
                .filter(polarity -> polarity == null ? withUnset : there.containsKey(polarity))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }
}
