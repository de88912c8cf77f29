package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import org.junit.jupiter.api.Test;

final class GraphemeClustersTest {

    @Test
    void marksPairsAndSequencesStayWhole() {
        assertFalse(GraphemeClusters.isBoundary("بَ", 1));
        assertFalse(GraphemeClusters.isBoundary("😀", 1));
        assertFalse(GraphemeClusters.isBoundary("\r\n", 1));
        assertFalse(GraphemeClusters.isBoundary("🇸🇾", 2));
        assertTrue(GraphemeClusters.isBoundary("🇸🇾🇱🇧", 4));
        assertTrue(GraphemeClusters.isBoundary("لا", 1));
    }

    @Test
    void floorAndCeilingEncloseACluster() {
        String text = "س👨‍👩‍👧س";
        assertEquals(1, GraphemeClusters.floor(text, 5));
        assertEquals(text.length() - 1, GraphemeClusters.ceiling(text, 5));
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        assertThrows(IndexOutOfBoundsException.class, () -> GraphemeClusters.isBoundary("س", 2));
    }

    @Test
    void agreesWithAPassOverTheWholeText() {
        RandomTexts.stream(400, 60).forEach(text -> {
            BreakIterator oracle = GraphemeClusters.clusters(text);
            for (int i = 0; i <= text.length(); i++) {
                assertEquals(oracle.isBoundary(i), GraphemeClusters.isBoundary(text, i), text + "@" + i);
            }
        });
    }
}
