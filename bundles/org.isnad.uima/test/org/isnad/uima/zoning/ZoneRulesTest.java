package org.isnad.uima.zoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.model.annotation.ZoneKind;
import org.junit.jupiter.api.Test;

class ZoneRulesTest {

    static final String BODY =
            """
            BODY|أعلنت وزارة الموانئ في بيان لها أن السفينة «الأمل» وصلت صباح أمس إلى مرفأ المدينة وعلى متنها شحنة من القمح.
            BODY|وقال مدير المرفأ سليم حداد إن تفريغ الحمولة يستغرق ثلاثة أيام، مضيفاً أن «الأرصفة جاهزة لاستقبال سفن أخرى».

            BODY|من جهته نفى المتحدث باسم الشركة الناقلة وجود أي تأخير، وشدد على أن الرحلات المقبلة ستجري في مواعيدها.
            """;

    private static void check(String spec) {
        new Zoned(spec).check();
    }

    @Test
    void anAuthorAloneAboveABodyWithoutHeadline() {
        check("BYLINE|سامر الخطيب\n" + BODY + "SOURCE_LINE|المصدر: صدى الساحل");
    }

    @Test
    void anAuthorWithAnUnknownNameAloneAboveTheBody() {
        check("BYLINE|تيمور شلهوب\n" + BODY);
    }

    @Test
    void aShortHeadlineThatTheBodySpeaksOfIsNoAuthor() {
        check("HEADLINE|وصول سفينة القمح\n" + BODY);
    }

    @Test
    void aSectionTheHeadlineTwiceAndABylineWithOutletAndDate() {
        check(
                """
                BOILERPLATE|الأخبار العاجلة

                HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير طويل

                HEADLINE_DUPLICATE|«سفينة القمح» تصل إلى المرفأ بعد تأخيرٍ طويل

                BYLINE|صدى الساحل – متابعة ريم قاسم – 3 – آذار – 2019

                """
                        + BODY
                        + """

                BOILERPLATE|اترك تعليقاً

                BOILERPLATE|لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *

                BOILERPLATE|Sharing buttons powered by Example
                """);
    }

    @Test
    void aCutOffHeadlineIsTheDuplicateOfTheWholeOne() {
        check(
                """
                HEADLINE_DUPLICATE|سفينة القمح تصل إلى المرفأ بعد...
                HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير طويل في عرض البحر
                """
                        + BODY);
    }

    @Test
    void aCaptionWithOfficeAndNameBetweenHeadlineAndBody() {
        check(
                """
                HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير طويل

                CAPTION|مدير المرفأ سليم حداد

                """
                        + BODY
                        + """

                BOILERPLATE|أضف تعليقاً

                BOILERPLATE|لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
                """);
    }

    @Test
    void aNameThatTheBodySpeaksOfStandsUnderAPicture() {
        check("HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير\nCAPTION|سليم حداد\n" + BODY);
    }

    @Test
    void captionsThatCreditThePicture() {
        check(
                """
                HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير طويل
                CAPTION|السفينة لدى دخولها المرفأ (أ ف ب)
                """
                        + BODY
                        + """
                CAPTION|صورة: رافعات المرفأ
                CAPTION|رصيف المرفأ في صورة أرشيفية
                BODY|وختم المدير حديثه بالقول إن العمل في المرفأ يجري على مدار الساعة.
                """);
    }

    @Test
    void aSummaryThatTheFirstParagraphRepeatsIsTheLead() {
        check(
                """
                HEADLINE|القمح يصل والخبز في الأسواق

                LEAD|وصلت سفينة القمح إلى مرفأ المدينة وعلى متنها آلاف الأطنان من الحبوب.

                BODY|قال مدير المرفأ، يوم الأحد، إن سفينة القمح وصلت إلى مرفأ المدينة وعلى متنها آلاف الأطنان من الحبوب، وإن تفريغها بدأ في الحال.

                BODY|وأضاف أن سفناً أخرى في الطريق، وأن الأسعار لن ترتفع قبل نهاية الشهر.

                SOURCE_LINE|صدى نيوز

                BOILERPLATE|المواضيع الأكثر قراءة

                BOILERPLATE|SHARE

                BOILERPLATE|close
                """);
    }

    @Test
    void aDeckWithoutStopBelowTheHeadlineIsTheLead() {
        check(
                """
                HEADLINE|سفينة القمح تصل إلى المرفأ
                LEAD|المدير يؤكد جاهزية الأرصفة والشركة الناقلة تنفي وجود أي تأخير في الرحلات
                """
                        + BODY);
    }

    @Test
    void datelines() {
        for (String line : List.of(
                "بيروت – رويترز",
                "الأربعاء 12 نيسان 2017",
                "تاريخ النشر: 08/02/2020 14:30",
                "دمشق - سانا - 8 شباط/فبراير 2020",
                "٢٠٢٠-٠٢-٠٨",
                "آخر تحديث: 8 فبراير 2020 الساعة 10:15 بتوقيت غرينتش")) {
            check("HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير\nDATELINE|" + line + "\n" + BODY);
        }
    }

    @Test
    void bylines() {
        for (String line : List.of(
                "كتب سامر الخطيب",
                "بقلم: ريم قاسم",
                "بيروت: سامر الخطيب",
                "لندن – سامر الخطيب وريم قاسم",
                "إعداد وتحرير: سامر الخطيب",
                "خاص – عنب بلدي",
                "سامر الخطيب – صدى الساحل – متابعة")) {
            check("HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير\nBYLINE|" + line + "\n" + BODY);
        }
    }

    @Test
    void sourcesAtTheEnd() {
        for (String line :
                List.of("المصدر: وكالات", "المصدر : «صدى الساحل»", "نقلاً عن صدى الساحل", "الجزيرة نت", "رويترز")) {
            check("HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير\n" + BODY + "SOURCE_LINE|" + line);
        }
    }

    @Test
    void furnitureOfManySites() {
        check(
                """
                BOILERPLATE|الرئيسية » أخبار » محليات
                HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير
                BOILERPLATE|125 مشاهدة
                BOILERPLATE|شارك الخبر
                """
                        + BODY
                        + """
                BOILERPLATE|اقرأ أيضاً: أسعار الخبز في المدينة ترتفع مرة أخرى هذا الأسبوع
                BODY|وختم المدير حديثه بالقول إن العمل في المرفأ يجري على مدار الساعة.
                BOILERPLATE|* * *
                BOILERPLATE|الوسوم: القمح، المرفأ، الشحن البحري
                BOILERPLATE|#القمح #المرفأ
                BOILERPLATE|https://example.org/news/12
                BOILERPLATE|وكالات
                BOILERPLATE|تابعونا على تلغرام
                BOILERPLATE|جميع الحقوق محفوظة © صدى الساحل 2019
                """);
    }

    @Test
    void aListOfOtherArticlesEndsAtTheNextParagraph() {
        check(
                "HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير\n" + BODY
                        + """
                BOILERPLATE|اقرأ أيضاً
                BOILERPLATE|أسعار الخبز في المدينة ترتفع مرة أخرى هذا الأسبوع
                BOILERPLATE|نقابة الخبازين تطالب بزيادة المخصصات
                BODY|وختم المدير حديثه بالقول إن العمل في المرفأ يجري على مدار الساعة.
                """);
    }

    @Test
    void readersCommentsAreNotTheArticle() {
        check(
                "HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير\n" + BODY
                        + """
                BOILERPLATE|التعليقات
                BOILERPLATE|قارئ من المدينة
                BOILERPLATE|أرجو أن ينخفض سعر الخبز بعد وصول هذه السفينة إلى المرفأ.
                """);
    }

    @Test
    void aLastShortSentenceAndSubheadingsAreBody() {
        check(
                "HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير\n" + BODY
                        + """
                BODY|موعد جديد
                BODY|وختم المدير حديثه بالقول إن العمل في المرفأ يجري على مدار الساعة.
                BODY|ولم يصدر تعليق رسمي.
                """);
    }

    @Test
    void aHeadlineMayEndInAStop() {
        check("HEADLINE|السفينة «الأمل» تصل إلى مرفأ المدينة وعلى متنها شحنة القمح.\n" + BODY);
    }

    @Test
    void paragraphsThatBeginLikeFurnitureAreBody() {
        check(
                """
                HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير
                BODY|المزيد من السفن في الطريق إلى المرفأ بحسب ما قال مدير الشركة الناقلة أمس.
                BODY|وكالات الشحن البحري قالت في بيان مشترك إنها تتوقع وصول المزيد من السفن.
                BODY|صورة الوضع في المرفأ تبدو أفضل مما كانت عليه، وفق ما أكد المدير للصحفيين.
                BODY|تعليقات المسؤولين على وصول السفينة جاءت متفائلة، وقال أحدهم إن الخبز متوفر.
                """);
    }

    @Test
    void aNewspaperWithBothCalendarsAndASubheadline() {
        check(
                """
                DATELINE|الأربعاء - 9 شهر رمضان 1440 هـ - 15 مايو 2019 مـ رقم العدد [ 14778 ]
                HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير
                LEAD|المدير: الأرصفة جاهزة
                CAPTION|مدير المرفأ خلال المؤتمر الصحافي (الشرق الأوسط)
                BYLINE|بيروت: نادر فواز
                """
                        + BODY);
    }

    @Test
    void aStationWithCreditsOfPictures() {
        check(
                """
                HEADLINE_DUPLICATE|سفينة القمح تصل إلى المرفأ بعد تأخير | صدى الساحل
                HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير
                CAPTION|صدر الصورة، Getty Images
                CAPTION|التعليق على الصورة، السفينة في المرفأ
                DATELINE|15 مايو/ أيار 2019
                CAPTION|© Sputnik / Photographer
                DATELINE|تاريخ النشر:15.05.2019 | 10:22 GMT | أخبار العالم العربي
                BOILERPLATE|0
                """
                        + BODY
                        + """
                SOURCE_LINE|المصدر: RT + وكالات
                BOILERPLATE|إن الآراء المذكورة في هذه المقالة لا تعبّر بالضرورة عن رأي الموقع
                """);
    }

    @Test
    void anAgencyWithEditorsBelowTheBody() {
        check("BYLINE|من نادر فواز وليال سعد\n" + BODY + "BYLINE|(إعداد ليال سعد للنشرة العربية - تحرير نادر فواز)");
    }

    @Test
    void anAnalysisWithTheTradeOfItsAuthor() {
        check(
                """
                BOILERPLATE|تحليل إخباري
                HEADLINE|سفينة القمح.. هل تنهي أزمة الخبز؟
                BYLINE|نادر فواز
                BYLINE|كاتب صحافي
                """
                        + BODY);
    }

    @Test
    void oneLongLineIsBody() {
        check("BODY|"
                + "وقال المدير إن السفينة وصلت إلى المرفأ وإن تفريغها بدأ "
                        .repeat(20)
                        .strip());
    }

    @Test
    void oneShortLineIsBody() {
        check("BODY|وصلت السفينة");
    }

    @Test
    void twoShortLinesAreHeadlineAndBody() {
        check("HEADLINE|وصول السفينة إلى المرفأ\nBODY|وصلت السفينة إلى المرفأ");
    }

    @Test
    void nothingButFurniture() {
        check("BOILERPLATE|SHARE\n\nBOILERPLATE|اترك تعليقاً\nBOILERPLATE|الأخبار العاجلة\nBOILERPLATE|close");
    }

    @Test
    void blankTextsHaveNoZones() {
        assertEquals(List.of(), ZoneRules.zones(""));
        assertEquals(List.of(), ZoneRules.zones(" \n\u00a0\n\t\r\n\u200f\n"));
    }

    @Test
    void lineEndsOfAllSystemsGiveTheSameKinds() {
        Zoned article = new Zoned("HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير\n\n\u00a0\n" + BODY);
        List<ZoneKind> kinds = article.zones().stream().map(ZoneSpan::kind).toList();
        for (String end : List.of("\r\n", "\r", "\u2028")) {
            String text = article.text().replace("\n", end);
            List<ZoneSpan> zones = ZoneRules.zones(text);
            assertEquals(kinds, zones.stream().map(ZoneSpan::kind).toList());
            zones.forEach(zone -> assertEquals(zone.of(text).strip(), zone.of(text)));
        }
    }

    @Test
    void anEnglishArticleIsNotFurniture() {
        check(
                """
                HEADLINE|Wheat ship reaches the port after a long delay
                BODY|The ministry said on Monday that the ship had reached the port with wheat on board.
                BODY|Its director added that unloading would take three days and that berths were free.
                """);
    }

    @Test
    void latinLinesInAnArabicArticleAreFurniture() {
        check("HEADLINE|سفينة القمح تصل إلى المرفأ بعد تأخير\nBOILERPLATE|Follow us\n" + BODY
                + "SOURCE_LINE|BBC Arabic");
    }

    @Test
    void everyLineThatIsNotBlankIsCoveredOnceEvenInALongText() {
        String line = new Zoned(BODY).text();
        String text =
                line.repeat(1_000_000 / line.length() + 1) + "\n" + "ب ".repeat(200_000) + "\n" + "#و".repeat(50_000);
        List<ZoneSpan> zones = ZoneRules.zones(text);
        int end = 0;
        for (ZoneSpan zone : zones) {
            assertEquals("", text.substring(end, zone.begin()).strip());
            end = zone.end();
        }
        assertEquals("", text.substring(end).strip());
    }
}
