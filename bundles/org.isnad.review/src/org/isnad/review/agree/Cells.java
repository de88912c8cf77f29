package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.agreement.span.AlphaU;

/** Numbers the cells of all tallies of a run, so that an article's are a short list of numbers. */
final class Cells {

    /** What the cells of one question and one panel are called. */
    record Group(String question, Panel panel) {}

    /**
     * One amount that adds up.
     *
     * @param what what is counted, such as "pair"
     * @param a a label, or ""
     * @param b another, or ""
     */
    record Cell(String what, String a, String b) {}

    private final Map<Group, Map<Cell, Integer>> groups = new LinkedHashMap<>();
    private final List<Group> groupOf = new ArrayList<>();
    private final List<Cell> cellOf = new ArrayList<>();
    private final Map<Panel, int[]> sames = new HashMap<>();

    int number(Group group, Cell cell) {
        Map<Cell, Integer> cells = groups.computeIfAbsent(group, ignored -> new LinkedHashMap<>());
        Integer known = cells.get(cell);
        if (known == null) {
            known = cellOf.size();
            cells.put(cell, known);
            groupOf.add(group);
            cellOf.add(cell);
        }
        return known;
    }

    /** The number of the cell of the same name of another panel. */
    private int same(int number, Panel panel) {
        int[] known = sames.getOrDefault(panel, new int[0]);
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(2 * known.length, number + 1));
            sames.put(panel, known);
        }
        if (known[number] == 0) {
            known[number] = 1 + number(new Group(groupOf.get(number).question(), panel), cellOf.get(number));
        }
        return known[number] - 1;
    }

    /** The number of a cell, or -1 where nothing was counted in it. */
    int find(Group group, String what, String a, String b) {
        return groups.getOrDefault(group, Map.of()).getOrDefault(new Cell(what, a, b), -1);
    }

    Map<Cell, Integer> of(Group group) {
        return groups.getOrDefault(group, Map.of());
    }

    List<Group> groups() {
        return new ArrayList<>(groups.keySet());
    }

    /** The amounts of one article while it is counted. */
    final class Filling {

        private final Map<Integer, Double> amounts = new HashMap<>();
        private final Map<String, AlphaU> continua = new HashMap<>();

        void add(String question, Panel panel, String what, String a, String b, double amount) {
            amounts.merge(number(new Group(question, panel), new Cell(what, a, b)), amount, Double::sum);
        }

        /** The same amounts under the names of another panel. */
        Filling as(Panel panel) {
            Filling other = new Filling();
            amounts.forEach((number, amount) -> other.amounts.put(same(number, panel), amount));
            other.continua.putAll(continua);
            return other;
        }

        void add(String continuum, AlphaU units) {
            continua.put(continuum, units);
        }

        Counts counts(boolean withContinua) {
            return Counts.of(amounts, withContinua ? continua : Map.of());
        }

        Counts continua() {
            return Counts.of(Map.of(), continua);
        }
    }
}
