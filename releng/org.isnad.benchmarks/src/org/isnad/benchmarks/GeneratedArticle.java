package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.text.TextRange;

/**
 * An article of about 3,000 bytes from its number: a headline and paragraphs of reported speech, whole words everywhere. Every
 * twentieth is a reprint of an earlier one under another first paragraph.
 *
 * @param reports what is said in it, in text order; ranges in UTF-16 code units
 */
record GeneratedArticle(String text, List<TextRange> paragraphs, List<TextRange> sentences, List<Report> reports) {

    /** One sentence of reported speech. */
    record Report(int actor, TextRange source, TextRange cue, TextRange content) {}

    static final int ACTORS = 200;
    static final int REPRINT = 20;
    private static final int LENGTH = 1_600;
    private static final int SENTENCES_A_PARAGRAPH = 3;
    private static final String[] CUES = {"قال", "أكد", "أعلن", "أضاف", "صرح", "أوضح"};
    private static final String[] FIRST = {"أحمد", "سليم", "ليلى", "مريم", "خالد", "يوسف", "هدى", "نادر", "سامي", "رنا"
    };
    private static final String[] LAST = {
        "الحداد", "المصري", "العلي", "الخطيب", "النجار", "الشامي", "البغدادي", "الحلبي", "القاسم", "الراوي",
        "الجبوري", "العمري", "السالم", "الحسن", "الكردي", "الفارس", "الصالح", "الزين", "الأمين", "البكري"
    };
    private static final String[] WORDS = {
        "المفاوضات",
        "مستمرة",
        "الحكومة",
        "الاتفاق",
        "قبل",
        "نهاية",
        "الشهر",
        "مصادر",
        "مطلعة",
        "على",
        "سير",
        "المحادثات",
        "في",
        "العاصمة",
        "الوفد",
        "المقترح",
        "الأخير",
        "بالحل",
        "السياسي",
        "اللجنة",
        "الدستور",
        "الانتخابات",
        "المقبلة",
        "المجتمع",
        "الدولي",
        "المساعدات",
        "الحدود",
        "المعبر",
        "اللاجئين",
        "العودة",
        "الطوعية",
        "الأمن",
        "الاستقرار",
        "المنطقة",
        "التصعيد",
        "العسكري",
        "الهدنة",
        "وقف",
        "إطلاق",
        "النار",
        "الأسرى",
        "الموازنة",
        "الاقتصاد",
        "الليرة",
        "الأسعار",
        "الوقود",
        "الكهرباء",
        "المياه",
        "البرلمان",
        "المعارضة",
        "الحوار",
        "الوطني",
        "بعد",
        "خلال",
        "من",
        "إلى",
        "حول",
        "دون",
        "نحو",
        "ضد"
    };

    static GeneratedArticle of(int number) {
        boolean reprint = number % REPRINT == REPRINT - 1;
        Random lead = new Random(Integer.toUnsignedLong(number) * 2 + 1);
        Random body = new Random(Integer.toUnsignedLong(reprint ? number - REPRINT / 2 : number) * 2);
        return new Writing().write(lead, body);
    }

    /** The name of an actor by its number. */
    static String actor(int number) {
        return FIRST[number % FIRST.length] + ' ' + LAST[number / FIRST.length % LAST.length];
    }

    /** Puts an article together word by word. */
    private static final class Writing {

        private final StringBuilder text = new StringBuilder(LENGTH + 200);
        private final List<TextRange> paragraphs = new ArrayList<>();
        private final List<TextRange> sentences = new ArrayList<>();
        private final List<Report> reports = new ArrayList<>();

        GeneratedArticle write(Random lead, Random body) {
            words(lead, 8);
            paragraph(0);
            sentences.add(new TextRange(0, text.length()));
            paragraph(lead, 1);
            while (text.length() < LENGTH) {
                paragraph(body, SENTENCES_A_PARAGRAPH);
            }
            return new GeneratedArticle(text.toString(), paragraphs, sentences, reports);
        }

        private void paragraph(Random random, int count) {
            text.append('\n');
            int begin = text.length();
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ");
                int from = text.length();
                if (i == 0) {
                    report(random);
                } else {
                    words(random, 12 + random.nextInt(8));
                }
                text.append('.');
                sentences.add(new TextRange(from, text.length()));
            }
            paragraph(begin);
        }

        private void paragraph(int begin) {
            paragraphs.add(new TextRange(begin, text.length()));
        }

        private void report(Random random) {
            TextRange cue = put(CUES[random.nextInt(CUES.length)]);
            text.append(' ');
            int actor = random.nextInt(ACTORS);
            TextRange source = put(actor(actor));
            text.append(" إن ");
            int begin = text.length();
            words(random, 8 + random.nextInt(8));
            reports.add(new Report(actor, source, cue, new TextRange(begin, text.length())));
        }

        private TextRange put(String words) {
            int begin = text.length();
            text.append(words);
            return new TextRange(begin, text.length());
        }

        private void words(Random random, int count) {
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
            }
        }
    }
}
