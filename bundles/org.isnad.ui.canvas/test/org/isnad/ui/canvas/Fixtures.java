package org.isnad.ui.canvas;

import java.util.List;

/** Made-up texts, one for each phenomenon that is known to break right-to-left text widgets. */
final class Fixtures {

    static final String NEWS =
            "أعلن وزير النقل في بلدة الزيتون، أمس، أن «الطريق الجديد سيفتح في ٢٠ أيار» وفق ما نقلته وكالة الأنباء.";
    static final String QUOTES = "قال المدير: “لن نغادر” ثم أضاف بـ”ثقة“ إن \"الأمر محسوم\" و«الباقي» تفاصيل‏.";
    static final String LATIN =
            "التقى المدير John O'Neill في مقر IBM Deutschland GmbH بعد مؤتمر Eclipse 2024 في برلين.";
    static final String DIGITS = "بلغ العدد 1,250 شخصاً و٣٫٥ في المئة، أي 12-15 مرة، عام ١٩٩٨/1998 م، رقم ۱۲۳.";
    static final String EMOJI = "مرحبا 👋🏽 بالعائلة 👨‍👩‍👧‍👦 والعلم 🇸🇾 ثم 😀 نهاية.";
    static final String LAM_ALEF = "لا إله، الآن، لأن الأمر للإنسان، سَلَامٌ ولاعب كلاهما سلالات ملا.";
    static final String DIACRITICS = "اَلسَّلَامُ عَلَيْكُمْ وَرَحْمَةُ ٱللّٰهِ؛ مُحَمَّدٌ كِتَابًا ـــ مدّ.";
    static final String CONTROLS =
            "نص\u200f مع \u200eLTR\u200e و\u2067عزل\u2069 و\u202bتضمين\u202c و می\u200cخواهم ه\u200d.";
    static final String PRESENTATION = "ﻻ ﷲ ﷺ ﺍﻟﻌﺮﺑﻴﺔ بأشكال العرض\u00a0والفراغ الثابت.";
    static final String ENGLISH = "The minister said that وزارة النقل would open 3 roads in 2024; nobody asked (why).";
    static final String UNBROKEN = "كلمةطويلةجداًبلافراغ".repeat(12);
    static final String BROKEN_UNITS = "قبل \ud83d بعد \ude00 ثم \u0000 نهاية";

    static final List<String> ALL = List.of(
            NEWS,
            QUOTES,
            LATIN,
            DIGITS,
            EMOJI,
            LAM_ALEF,
            DIACRITICS,
            CONTROLS,
            PRESENTATION,
            ENGLISH,
            UNBROKEN,
            BROKEN_UNITS,
            "\ufeffنص مع علامة الترتيب",
            String.join(" ", NEWS, LATIN, EMOJI, LAM_ALEF, DIGITS, CONTROLS),
            String.join("\n", NEWS, "", ENGLISH, "2024", QUOTES) + "\r\n" + String.join("\u2028", LATIN, DIACRITICS));

    private Fixtures() {}
}
