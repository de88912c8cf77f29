package org.isnad.uima.zoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleMetadataTest {

    private static final String HEADLINE = "HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير\n";

    private static ArticleMetadata guess(String spec) {
        return new Zoned(spec).metadata("خبر.txt");
    }

    @Test
    void allFromOneBylineAlsoOfAnUnknownOutlet() {
        assertEquals(
                new ArticleMetadata("سفينة القمح تصل إلى المرفأ بعد تأخير", "ريم قاسم", "2019-03-03", "صدى الساحل"),
                guess(HEADLINE + "BYLINE|صدى الساحل – متابعة ريم قاسم – 3 – آذار – 2019\n" + ZoneRulesTest.BODY));
    }

    @Test
    void theSourceLineGivesTheOutlet() {
        for (String line :
                List.of("المصدر: صدى الساحل", "المصدر : صدى الساحل.", "نقلاً عن: صدى الساحل", "صدى الساحل")) {
            assertEquals(
                    "صدى الساحل",
                    guess(HEADLINE + ZoneRulesTest.BODY + "\nSOURCE_LINE|" + line)
                            .outlet());
        }
    }

    @Test
    void aDatelineGivesAgencyAndDate() {
        ArticleMetadata metadata = guess(HEADLINE + "DATELINE|دمشق – سانا – 8 شباط/فبراير 2020\n" + ZoneRulesTest.BODY);
        assertEquals("سانا", metadata.outlet());
        assertEquals("2020-02-08", metadata.published());
        assertEquals("", metadata.byline());
    }

    @Test
    void severalAuthors() {
        assertEquals(
                "سامر الخطيب، ريم قاسم",
                guess(HEADLINE + "BYLINE|بيروت: سامر الخطيب وريم قاسم\n" + ZoneRulesTest.BODY)
                        .byline());
        assertEquals(
                "سامر الخطيب، ريم قاسم",
                guess(HEADLINE + "BYLINE|بيروت: سامر الخطيب - موسكو: ريم قاسم\n" + ZoneRulesTest.BODY)
                        .byline());
    }

    @Test
    void aPlaceBesideAnAuthorIsNoOutletAndAnOutletBesideIsNoPartOfTheName() {
        ArticleMetadata metadata = guess(HEADLINE + "BYLINE|الميناء: نادر فواز\n" + ZoneRulesTest.BODY
                + "BYLINE|(إعداد ليال سعد للنشرة العربية)");
        assertEquals("نادر فواز، ليال سعد", metadata.byline());
        assertEquals("", metadata.outlet());
    }

    @Test
    void anAgencyInBracketsAtTheBeginOrAtTheEndOfTheBody() {
        String begin = "BODY|بيروت (رويترز) - قال مدير المرفأ إن السفينة وصلت صباح أمس وعلى متنها شحنة من القمح.";
        assertEquals("رويترز", guess(begin).outlet());
        String end = "BODY|قال مدير المرفأ إن السفينة وصلت صباح أمس وعلى متنها شحنة من القمح. (أ ف ب)";
        assertEquals("أ ف ب", guess(end).outlet());
        String inside = "BODY|قال مدير المرفأ إن قناة (الجزيرة) أخطأت وإن السفينة لم تصل صباح أمس إلى المرفأ.";
        assertEquals("", guess(inside).outlet());
    }

    @Test
    void theDateStandsAtTheBeginOfTheBodyButNotInItsMiddle() {
        assertEquals(
                "2020-02-08",
                guess("BODY|دمشق - 8 شباط 2020 - قال مدير المرفأ إن السفينة وصلت صباح أمس وعلى متنها شحنة من القمح.")
                        .published());
        assertEquals(
                "",
                guess("BODY|قال مدير المرفأ إن السفينة التي غادرت يوم 8 شباط 2020 وصلت وعلى متنها شحنة من القمح.")
                        .published());
    }

    @Test
    void theNameOfTheFileGivesTheDateWhereTheTextHasNone() {
        Zoned article = new Zoned(HEADLINE + ZoneRulesTest.BODY);
        assertEquals("2018-01-11", article.metadata("/in/2018-01-11-wheat.txt").published());
        assertEquals("", article.metadata("/2018-01-11/wheat.txt").published());
        assertEquals("", article.metadata("").published());
    }

    @Test
    void withoutHeadlineTheTitleIsTheFirstSentenceCutAtAWord() {
        String title = guess(ZoneRulesTest.BODY).title();
        assertTrue(title.length() <= 81, title);
        assertTrue(title.endsWith("…"), title);
        String kept = title.substring(0, title.length() - 1);
        assertTrue(ZoneRulesTest.BODY.contains("|" + kept + " "), title);
    }

    @Test
    void aShortFirstSentenceIsTheWholeTitle() {
        String body = "BODY|وصلت السفينة إلى المرفأ. وقال المدير إن تفريغ الحمولة يستغرق ثلاثة أيام على الأقل.";
        assertEquals("وصلت السفينة إلى المرفأ.", guess(body).title());
    }

    @Test
    void aTitleIsNeverCutInsideACharacter() {
        String word = "ب".repeat(79) + "😀".repeat(30);
        String title = guess("BODY|" + word).title();
        assertEquals("ب".repeat(79) + "…", title);
    }

    @Test
    void nothingIsFoundInNothing() {
        assertEquals(new ArticleMetadata("", "", "", ""), guess(""));
        assertEquals(new ArticleMetadata("", "", "", ""), guess("BOILERPLATE|close"));
    }
}
