package org.isnad.review.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparseAmountsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasPutInIsFoundWhateverItsSize(long seed) {
        Random random = new Random(seed);
        int highest = seed % 2 == 0 ? 300 : 200_000;
        Map<Integer, Double> expected = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            double whole = random.nextInt(seed % 4 < 2 ? 1_000 : 100_000) - 10;
            expected.put(random.nextInt(highest), seed % 3 == 0 ? whole / 8 : whole);
        }
        SparseAmounts amounts = SparseAmounts.of(expected);

        assertEquals(expected.size(), amounts.size());
        for (int cell = 0; cell < highest; cell++) {
            assertEquals(expected.getOrDefault(cell, 0.0), amounts.of(cell));
        }
        for (int i = 0; i < amounts.size(); i++) {
            assertEquals(expected.get(amounts.cell(i)), amounts.amount(i));
            assertTrue(i == 0 || amounts.cell(i - 1) < amounts.cell(i));
        }
        assertEquals(0, SparseAmounts.NONE.size());
        assertEquals(0, SparseAmounts.NONE.of(7));
    }
}
