package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.agreement.assign.Assignment;
import org.isnad.agreement.assign.Candidate;

/** What two annotators have in common under one {@link Match}, and what each of them has. */
record SpanCounts(long matched, long reference, long response) {

    static SpanCounts of(Match match, List<LabelledSpan> reference, List<LabelledSpan> response) {
        return switch (match) {
            case EXACT_LABEL, EXACT ->
                new SpanCounts(same(keys(match, reference), keys(match, response)), reference.size(), response.size());
            case OVERLAP_LABEL, OVERLAP ->
                new SpanCounts(overlapping(match, reference, response), reference.size(), response.size());
            case CHARACTER_LABEL, CHARACTER -> characters(match, reference, response);
        };
    }

    private static List<LabelledSpan> keys(Match match, List<LabelledSpan> spans) {
        return spans.stream().map(span -> key(match, span)).toList();
    }

    private static LabelledSpan key(Match match, LabelledSpan span) {
        return match.labelled() ? span : new LabelledSpan(span.begin(), span.end(), "");
    }

    private static long same(List<LabelledSpan> reference, List<LabelledSpan> response) {
        Map<LabelledSpan, Integer> open = new HashMap<>();
        reference.forEach(span -> open.merge(span, 1, Integer::sum));
        return response.stream()
                .filter(span -> open.computeIfPresent(span, (key, count) -> count - 1) != null && open.get(span) >= 0)
                .count();
    }

    private static long overlapping(Match match, List<LabelledSpan> reference, List<LabelledSpan> response) {
        List<LabelledSpan> rows =
                keys(match, reference).stream().sorted(LabelledSpan.ORDER).toList();
        List<LabelledSpan> columns =
                keys(match, response).stream().sorted(LabelledSpan.ORDER).toList();
        List<Candidate> candidates = overlaps(rows, columns);
        if (isOneToOne(candidates, rows.size(), columns.size())) {
            return candidates.size();
        }
        int[] best = Assignment.best(rows.size(), columns.size(), candidates);
        return Arrays.stream(best).filter(column -> column != Assignment.NONE).count();
    }

    private static boolean isOneToOne(List<Candidate> candidates, int rows, int columns) {
        BitSet seenRows = new BitSet(rows);
        BitSet seenColumns = new BitSet(columns);
        for (Candidate each : candidates) {
            if (seenRows.get(each.row()) || seenColumns.get(each.column())) {
                return false;
            }
            seenRows.set(each.row());
            seenColumns.set(each.column());
        }
        return true;
    }

    /** A sweep from left to right; those still open are few unless spans nest deeply. */
    private static List<Candidate> overlaps(List<LabelledSpan> rows, List<LabelledSpan> columns) {
        List<Candidate> found = new ArrayList<>();
        List<Integer> openRows = new ArrayList<>();
        List<Integer> openColumns = new ArrayList<>();
        for (int row = 0, column = 0; row < rows.size() || column < columns.size(); ) {
            boolean nextIsRow = column == columns.size()
                    || row < rows.size()
                            && rows.get(row).begin() <= columns.get(column).begin();
            LabelledSpan span = nextIsRow ? rows.get(row) : columns.get(column);
            openRows.removeIf(each -> rows.get(each).end() <= span.begin());
            openColumns.removeIf(each -> columns.get(each).end() <= span.begin());
            for (int other : nextIsRow ? openColumns : openRows) {
                LabelledSpan partner = nextIsRow ? columns.get(other) : rows.get(other);
                if (partner.label().equals(span.label())) {
                    found.add(nextIsRow ? new Candidate(row, other, 1) : new Candidate(other, column, 1));
                }
            }
            if (nextIsRow) {
                openRows.add(row++);
            } else {
                openColumns.add(column++);
            }
        }
        return found;
    }

    private static SpanCounts characters(Match match, List<LabelledSpan> reference, List<LabelledSpan> response) {
        Map<String, List<LabelledSpan>> rows = byLabel(match, reference);
        Map<String, List<LabelledSpan>> columns = byLabel(match, response);
        long common = 0;
        for (Map.Entry<String, List<LabelledSpan>> row : rows.entrySet()) {
            List<LabelledSpan> column = columns.getOrDefault(row.getKey(), List.of());
            common += size(row.getValue()) + size(column) - size(joined(row.getValue(), column));
        }
        return new SpanCounts(common, total(rows), total(columns));
    }

    private static Map<String, List<LabelledSpan>> byLabel(Match match, List<LabelledSpan> spans) {
        return keys(match, spans).stream().collect(Collectors.groupingBy(LabelledSpan::label));
    }

    private static List<LabelledSpan> joined(List<LabelledSpan> first, List<LabelledSpan> second) {
        List<LabelledSpan> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static long total(Map<String, List<LabelledSpan>> byLabel) {
        return byLabel.values().stream().mapToLong(SpanCounts::size).sum();
    }

    /** Characters under at least one of the spans. */
    private static long size(List<LabelledSpan> spans) {
        List<LabelledSpan> sorted = new ArrayList<>(spans);
        Collections.sort(sorted, LabelledSpan.ORDER);
        long size = 0;
        long reached = Long.MIN_VALUE;
        for (LabelledSpan span : sorted) {
            size += Math.max(0, span.end() - Math.max(reached, span.begin()));
            reached = Math.max(reached, span.end());
        }
        return size;
    }
}
