package org.isnad.review.report;

import java.util.List;
import java.util.Locale;
import org.isnad.review.agree.AgreementResult;

/** The agreement of a corpus as the section of a paper: what was annotated by whom, how it was measured, results, cautions. */
public final class AgreementReport {

    private AgreementReport() {}

    /** English or Arabic; English for any other language. */
    public static String markdown(AgreementResult result, Locale locale) {
        AgreementMessages messages = new AgreementMessages(locale);
        return Markdown.write(blocks(result, messages), messages.isArabic());
    }

    /** One self-contained file; right to left in Arabic. */
    public static String html(AgreementResult result, Locale locale) {
        AgreementMessages messages = new AgreementMessages(locale);
        return Html.write(blocks(result, messages), messages.text("title", result.corpus()), messages.isArabic());
    }

    private static List<Block> blocks(AgreementResult result, AgreementMessages messages) {
        Section section = new Section(result, messages);
        section.title();
        if (result.articles().isEmpty()) {
            section.paragraph("nothing");
            new Remarks(section).leftOut();
            return section.blocks();
        }
        new Methods(section).write();
        new Results(section).write();
        Remarks remarks = new Remarks(section);
        remarks.leftOut();
        remarks.cautions();
        remarks.references();
        return section.blocks();
    }
}
