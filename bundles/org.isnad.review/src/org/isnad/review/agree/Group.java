package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What was counted for one question and one panel over the whole run. */
final class Group {

    private final Panel panel;
    private final List<String> annotators;
    private final Map<Cells.Cell, Integer> cells;
    private final Counts pooled;

    /** @param annotators all of the run whose work is in the panel, sorted */
    Group(Panel panel, List<String> annotators, Map<Cells.Cell, Integer> cells, Counts pooled) {
        this.pooled = pooled;
        this.panel = panel;
        this.annotators = annotators;
        this.cells = cells;
    }

    /** What was counted of all articles. */
    Counts pooled() {
        return pooled;
    }

    List<String> annotators() {
        return annotators;
    }

    Panel panel() {
        return panel;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The first names of all cells of one sort, sorted. */
    List<String> names(String what) {
        Collection<String> names = new TreeSet<>();
        cells.keySet().stream().filter(cell -> cell.what().equals(what)).forEach(cell -> names.add(cell.a()));
        return new ArrayList<>(names);
    }

    double get(Counts counts, String what, String a, String b) {
        Integer cell = cells.get(new Cells.Cell(what, a, b));
        return cell == null ? 0 : counts.get(cell);
    }

    /** The number of a cell, or -1: for those that are asked often. */
    int cell(String what, String a, String b) {
        return cells.getOrDefault(new Cells.Cell(what, a, b), -1);
    }

    /** The second names of all cells of one sort, sorted; without the empty one. */
    List<String> seconds(String what) {
        Collection<String> names = new TreeSet<>();
        cells.keySet().stream().filter(cell -> cell.what().equals(what)).forEach(cell -> names.add(cell.b()));
        names.remove("");
        return new ArrayList<>(names);
    }
}
