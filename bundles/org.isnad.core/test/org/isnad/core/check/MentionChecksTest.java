package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.junit.jupiter.api.Test;

class MentionChecksTest {

    private final LayerFixture layer = new LayerFixture("أعلن وزير خارجية سلطنة عمان في مسقط وأضاف");

    @Test
    void mentionsNestAndDoNotCross() {
        layer.mention("وزير خارجية سلطنة عمان", "minister");
        layer.mention("خارجية سلطنة عمان", "ministry");
        layer.mention("سلطنة عمان", "oman");
        layer.mention("مسقط", "muscat");
        assertTrue(layer.problems("mention.crossing").isEmpty());

        ActorMention crossing = layer.mention("عمان في مسقط", "muscat");
        assertEquals(1, layer.problems("mention.crossing").size());
        assertEquals(
                crossing.getId(),
                layer.problems("mention.crossing").get(0).place().item());
    }

    @Test
    void zeroIsOneWord() {
        ActorMention zero = layer.mention("أضاف", "minister");
        zero.setMentionType(MentionType.ZERO);
        assertTrue(layer.problems("mention.zero").isEmpty());
        zero.setBegin(layer.text.indexOf("مسقط"));
        assertEquals(1, layer.problems("mention.zero").size());
    }
}
