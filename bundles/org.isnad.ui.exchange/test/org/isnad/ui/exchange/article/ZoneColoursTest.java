package org.isnad.ui.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.graphics.RGB;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.ui.look.Shade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ZoneColoursTest {

    @ParameterizedTest
    @EnumSource(Shade.class)
    void textIsReadableOnEveryGroundAndKindsDiffer(Shade shade) {
        Set<RGB> grounds = new HashSet<>();
        for (ZoneKind kind : ZoneKind.values()) {
            RGB ground = ZoneColours.ground(kind, shade);
            grounds.add(ground);
            if (ground != null) {
                double light = luminance(ground);
                double contrast = shade == Shade.DARK ? 1.05 / (light + 0.05) : (light + 0.05) / 0.05;
                assertTrue(contrast >= 7, kind + " " + contrast);
            }
        }
        assertEquals(ZoneKind.values().length, grounds.size());
    }

    /** Relative luminance, WCAG 2.2. */
    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
