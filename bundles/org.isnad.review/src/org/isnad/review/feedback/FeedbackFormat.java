package org.isnad.review.feedback;

import java.util.List;

/** What a report is written in, part by part from its beginning. */
interface FeedbackFormat {

    void begin(String title);

    /** @param language of the text, null for that of the report */
    void heading(int level, String text, String language);

    void paragraph(String text);

    /** Words of an article. */
    void quote(Snippet snippet, String language);

    /** The first row names the columns. */
    void table(List<String> header, List<List<String>> rows);

    /** Why it was decided so, one after the other. */
    void reasons(List<String> lines);

    /** The whole report. */
    String end();
}
