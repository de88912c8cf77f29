package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.ZoneKind;
import org.junit.jupiter.api.Test;

class ZoneChecksTest {

    private final LayerFixture layer =
            new LayerFixture("عنوان الخبر\n\nعنوان الخبر مكررا\n \nوصل الوفد صباحاً.\nشارك المقال\nأغلق النافذة\n");

    @Test
    void everyLineHasAZone() {
        layer.zone(ZoneKind.HEADLINE, "عنوان الخبر");
        layer.zone(ZoneKind.BODY, "وصل الوفد صباحاً.");
        assertEquals("عنوان الخبر مكررا", words(layer.problems("zone.uncovered").get(0)), "a line between two zones");
        assertEquals(
                "شارك المقال\nأغلق النافذة",
                words(layer.problems("zone.uncovered").get(1)),
                "lines that go together are told once");

        layer.zone(ZoneKind.HEADLINE_DUPLICATE, "عنوان الخبر مكررا");
        layer.zone(ZoneKind.BOILERPLATE, "شارك المقال\nأغلق النافذة");
        assertTrue(layer.problems("zone.uncovered").isEmpty());
    }

    @Test
    void partOfALineIsNotEnough() {
        layer.zone(ZoneKind.BODY, layer.text.substring(0, layer.text.indexOf("النافذة")));
        assertEquals("النافذة", words(layer.problems("zone.uncovered").get(0)));
    }

    @Test
    void withoutZonesAllIsUncoveredOnce() {
        assertEquals(1, layer.problems("zone.uncovered").size());
    }

    @Test
    void zonesDoNotOverlap() {
        layer.zone(ZoneKind.HEADLINE, "عنوان الخبر");
        layer.zone(ZoneKind.BODY, "وصل الوفد صباحاً.");
        assertTrue(layer.problems("zone.overlap").isEmpty());
        layer.zone(ZoneKind.LEAD, "صباحاً.");
        assertEquals(1, layer.problems("zone.overlap").size());
    }

    @Test
    void furnitureIsNotAnnotated() {
        layer.zone(ZoneKind.HEADLINE, "عنوان الخبر");
        layer.zone(ZoneKind.BODY, "وصل الوفد صباحاً.");
        layer.zone(ZoneKind.BOILERPLATE, "شارك المقال");
        layer.mention("الوفد", "delegation");
        assertTrue(layer.problems("zone.furniture").isEmpty());
        layer.mention("المقال", "article");
        assertEquals("المقال", words(layer.problems("zone.furniture").get(0)));
    }

    private String words(Problem problem) {
        return layer.text.substring(problem.place().begin(), problem.place().end());
    }
}
