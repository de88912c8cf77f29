package org.isnad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpotTest {

    private static final List<Spot> CROSS =
            List.of(spot(0, 0), spot(-50, 5), spot(50, -5), spot(3, -50), spot(-3, 50), spot(300, 0));

    private static Spot spot(double x, double y) {
        return new Spot(x, y, 10, 10, "");
    }

    @Test
    void anArrowLeadsToTheNearestInItsDirection() {
        assertEquals(1, Spot.next(CROSS, 0, -1, 0));
        assertEquals(2, Spot.next(CROSS, 0, 1, 0));
        assertEquals(3, Spot.next(CROSS, 0, 0, -1));
        assertEquals(4, Spot.next(CROSS, 0, 0, 1));
        assertEquals(5, Spot.next(CROSS, 2, 1, 0));
    }

    @Test
    void whereThereIsNothingFurtherOnTheSpotStays() {
        assertEquals(5, Spot.next(CROSS, 5, 1, 0));
        assertEquals(0, Spot.next(CROSS.subList(0, 1), 0, 0, 1));
    }

    @Test
    void whatIsStraightAheadIsNearerThanWhatIsAside() {
        List<Spot> spots = List.of(spot(0, 0), spot(40, 60), spot(90, 0));
        assertEquals(2, Spot.next(spots, 0, 1, 0));
    }

    @Test
    void theFirstArrowLeadsToTheFirstSpotAndNowhereWhereThereIsNone() {
        assertEquals(0, Spot.next(CROSS, -1, 0, 1));
        assertEquals(-1, Spot.next(List.of(), -1, 0, 1));
    }
}
