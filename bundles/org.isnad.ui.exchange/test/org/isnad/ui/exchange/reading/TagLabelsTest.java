package org.isnad.ui.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.isnad.exchange.mapping.Slot;
import org.isnad.exchange.mapping.SlotSource;
import org.isnad.exchange.mapping.Target;
import org.isnad.model.annotation.Polarity;
import org.isnad.ui.label.Tags;
import org.junit.jupiter.api.Test;

/** Tags of a mapping are shown under their names, never as files write them. */
final class TagLabelsTest {

    @Test
    void everyTagOfEveryPartHasAName() {
        for (Slot slot : Slot.values()) {
            for (String tag : slot.tags()) {
                assertNotEquals(tag, TagLabels.of(slot, tag), slot + " " + tag);
            }
        }
    }

    @Test
    void thePartsOfAPreviewAreNamed() {
        assertEquals(Tags.label(Polarity.FAVOR), TagLabels.of(Target.STANCE, "FAVOR"));
        assertEquals("موسكو", TagLabels.of(Target.STANCE, "موسكو"));
        assertEquals("FAVOR", TagLabels.of(Target.MENTION, "FAVOR"));
    }

    @Test
    void aSourceThatIsAlwaysTheSameIsNamed() {
        String label = SlotLabels.of(Slot.POLARITY, SlotSource.constant("FAVOR"));
        assertFalse(label.contains("FAVOR"), label);
    }
}
