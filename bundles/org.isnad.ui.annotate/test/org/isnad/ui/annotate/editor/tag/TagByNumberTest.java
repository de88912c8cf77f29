package org.isnad.ui.annotate.editor.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.ui.annotate.editor.tag.TagByNumber.Row;
import org.junit.jupiter.api.Test;

/** Which tag a digit sets on which item. */
class TagByNumberTest {

    private static final AnnotationFactory NEW = AnnotationFactory.eINSTANCE;

    private static Object tag(Item item, Row row, char key) {
        return TagByNumber.feature(item, row)
                .flatMap(feature -> TagByNumber.tag(feature, key))
                .orElse(null);
    }

    @Test
    void statementsHaveThreeRows() {
        assertEquals(ReportType.DIRECT, tag(NEW.createStatement(), Row.MAIN, '1'));
        assertEquals(ReportType.FREE_INDIRECT, tag(NEW.createStatement(), Row.MAIN, '5'));
        assertEquals(SpeechAct.DIRECTIVE, tag(NEW.createStatement(), Row.SPEECH_ACT, '2'));
        assertEquals(EventStatus.NEGATED, tag(NEW.createStatement(), Row.EVENT_STATUS, '2'));
    }

    @Test
    void spansHaveTheirMainTag() {
        assertEquals(MentionType.ZERO, tag(NEW.createActorMention(), Row.MAIN, '4'));
        assertEquals(QuoteFunction.TERM, tag(NEW.createQuote(), Row.MAIN, '2'));
        assertEquals(ZoneKind.BOILERPLATE, tag(NEW.createZone(), Row.MAIN, '9'));
    }

    @Test
    void thereIsNoTagBeyondTheSetAndNoRowThatTheItemLacks() {
        assertEquals(null, tag(NEW.createStatement(), Row.MAIN, '6'));
        assertEquals(null, tag(NEW.createStatement(), Row.MAIN, 'n'));
        assertEquals(null, tag(NEW.createActorMention(), Row.SPEECH_ACT, '1'));
        assertEquals(Optional.empty(), TagByNumber.feature(NEW.createStance(), Row.MAIN));
    }
}
