package org.isnad.agreement.assign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void optimumFindsTwoPairsWhereGreedyFindsOne() {
        List<Candidate> candidates =
                List.of(new Candidate(0, 0, 0.625), new Candidate(1, 0, 0.75), new Candidate(1, 1, 0.5));
        assertArrayEquals(new int[] {0, 1}, Assignment.best(2, 2, candidates));
    }

    @Test
    void worthlessAndUnconnectedStayAlone() {
        List<Candidate> candidates =
                List.of(new Candidate(0, 1, 0), new Candidate(1, 1, -2), new Candidate(2, 0, 1e-9));
        assertArrayEquals(new int[] {-1, -1, 0}, Assignment.best(3, 2, candidates));
        assertArrayEquals(new int[0], Assignment.best(0, 0, List.of()));
    }

    @Test
    void ofEqualSumsTheFirstRowHasTheSmallestColumn() {
        List<Candidate> square = new ArrayList<>();
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                square.add(new Candidate(row, column, 0.5));
            }
        }
        Collections.shuffle(square, new Random(1));
        assertArrayEquals(new int[] {0, 1, 2, 3}, Assignment.best(4, 4, square));
    }

    @Test
    void aPairGivenTwiceCountsWithItsBetterScore() {
        List<Candidate> candidates =
                List.of(new Candidate(0, 0, 0.1), new Candidate(0, 0, 0.9), new Candidate(0, 1, 0.5));
        assertArrayEquals(new int[] {0}, Assignment.best(1, 2, candidates));
    }

    @Test
    void candidatesOutsideTheTableAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Assignment.best(1, 1, List.of(new Candidate(0, 1, 1))));
        assertThrows(
                IllegalArgumentException.class, () -> Assignment.best(1, 1, List.of(new Candidate(0, 0, Double.NaN))));
    }

    @Test
    void allAssignmentsOfSmallTablesTriedByHandGiveTheSame() {
        Random random = new Random(4);
        for (int round = 0; round < 4000; round++) {
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            int levels = 1 + random.nextInt(6); // few levels make many ties
            List<Candidate> candidates = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    if (random.nextInt(3) > 0) {
                        candidates.add(new Candidate(row, column, random.nextInt(levels + 1)));
                    }
                }
            }
            Collections.shuffle(candidates, random);
            int[] expected = new Naive(rows, columns, candidates).best;
            assertArrayEquals(expected, Assignment.best(rows, columns, candidates), candidates::toString);
        }
    }

    @Test
    void greatScoresKeepTheirOrder() {
        List<Candidate> candidates =
                List.of(new Candidate(0, 0, 1e15), new Candidate(0, 1, 1e15 + 2), new Candidate(1, 1, 1e15 + 1));
        assertArrayEquals(new int[] {0, 1}, Assignment.best(2, 2, candidates));
    }

    @Test
    void twoThousandByTwoThousandInOneComponentUsesEveryRow() {
        Random random = new Random(9);
        List<Candidate> candidates = new ArrayList<>();
        for (int row = 0; row < 2000; row++) {
            for (int next = -5; next <= 5; next++) {
                int column = row + next;
                if (column >= 0 && column < 2000) {
                    candidates.add(new Candidate(row, column, 1 + random.nextDouble()));
                }
            }
        }
        int[] best = Assignment.best(2000, 2000, candidates);
        assertEquals(
                2000,
                Arrays.stream(best).filter(column -> column >= 0).distinct().count());
    }

    /** Every assignment in lexical order; the first of the best sum stays. */
    private static final class Naive {
        final double[][] scores;
        final int[] best;
        final int[] now;
        double bestSum = -1;

        Naive(int rows, int columns, List<Candidate> candidates) {
            scores = new double[rows][columns];
            for (Candidate each : candidates) {
                scores[each.row()][each.column()] = each.score();
            }
            best = new int[rows];
            now = new int[rows];
            place(0, 0, new boolean[columns]);
        }

        private void place(int row, double sum, boolean[] used) {
            if (row == now.length) {
                if (sum > bestSum) {
                    System.arraycopy(now, 0, best, 0, row);
                }
                bestSum = Math.max(sum, bestSum);
                return;
            }
            for (int column = 0; column < used.length; column++) {
                if (used[column] || scores[row][column] <= 0) {
                    continue;
                }
                used[column] = true;
                now[row] = column;
                place(row + 1, sum + scores[row][column], used);
                used[column] = false;
            }
            now[row] = Assignment.NONE;
            place(row + 1, sum, used);
        }
    }
}
