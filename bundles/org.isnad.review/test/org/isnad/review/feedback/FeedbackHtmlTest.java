package org.isnad.review.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes in either language stand in one list, each running its own way. */
final class FeedbackHtmlTest {

    @Test
    void aNoteRunsAsMostOfItsLettersDo() {
        assertEquals("ltr", FeedbackHtml.direction("«خطوات» is marked as the words of the ministers"));
        assertEquals("rtl", FeedbackHtml.direction("القرار: MIXED لأن القول منقول بلفظه"));
        assertEquals("ltr", FeedbackHtml.direction("2026-03-02"));
    }

    @Test
    void theListItselfRunsAsTheReportDoes() {
        FeedbackHtml html = new FeedbackHtml(true);
        html.reasons(List.of("The first paragraph <sums up>"));
        assertTrue(html.end().contains("<li><bdi dir=\"ltr\">The first paragraph &lt;sums up&gt;</bdi></li>"));
    }
}
