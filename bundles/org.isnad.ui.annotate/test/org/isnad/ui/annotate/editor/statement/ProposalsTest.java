package org.isnad.ui.annotate.editor.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.Items;
import org.junit.jupiter.api.Test;

/** What is proposed when nothing is selected. */
class ProposalsTest {

    private final Proposals proposals = new Proposals();

    private String cue(String text, String source) {
        var mention = new Items(text).mention(source, "a");
        return proposals.cue(text, TextRange.whole(text), mention).orElseThrow().of(text);
    }

    private String content(String text, String after) {
        return proposals
                .content(text, text.indexOf(after) + after.length())
                .orElseThrow()
                .of(text);
    }

    @Test
    void theCueIsTheReportingVerbNextToTheSource() {
        assertEquals("قال", cue("وقال لافروف إن المفاوضات مستمرة، وأكد كيري ذلك.", "لافروف"));
        assertEquals("أكد", cue("وقال لافروف إن المفاوضات مستمرة، وأكد كيري ذلك.", "كيري"));
    }

    @Test
    void noCueIsProposedWhereThereIsNone() {
        String text = "جلس لافروف في القاعة.";
        assertTrue(proposals
                .cue(text, TextRange.whole(text), new Items(text).mention("لافروف", "a"))
                .isEmpty());
    }

    @Test
    void indirectContentRunsFromAfterTheComplementizerToTheEndOfTheSentence() {
        assertEquals("المفاوضات مستمرة", content("وقال لافروف إن المفاوضات مستمرة. ثم غادر.", "لافروف"));
    }

    @Test
    void aQuotationRightAfterTheCueIsTheContent() {
        assertEquals("لن نتراجع", content("وقال لافروف: «لن نتراجع»، مشيراً إلى الاتفاق.", "لافروف"));
    }

    @Test
    void nothingIsProposedAtTheEndOfTheSentence() {
        String text = "هكذا قال لافروف.";
        assertTrue(proposals.content(text, text.indexOf("لافروف") + 6).isEmpty());
    }
}
