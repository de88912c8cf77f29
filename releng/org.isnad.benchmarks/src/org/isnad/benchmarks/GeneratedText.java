package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A text of sentences in the look of Arabic news, from a seed.
 *
 * @param sentences begin and end (exclusive) of each, in UTF-16 code units
 */
record GeneratedText(String text, List<int[]> sentences) {

    private static final String[] WORDS = {
        "قال",
        "وزير",
        "الخارجية",
        "إنّ",
        "المفاوضات",
        "مستمرّة",
        "وأضاف",
        "المتحدث",
        "باسم",
        "الحكومة",
        "أنّ",
        "الاتفاق",
        "«لن",
        "يُوقَّع»",
        "قبل",
        "نهاية",
        "الشهر",
        "بحسب",
        "مصادر",
        "مطّلعة",
        "على",
        "سير",
        "المحادثات",
        "في",
        "العاصمة",
        "2254",
        "٪",
        "الوفد",
        "رفض",
        "المقترح",
        "الأخير",
        "وأكّد",
        "التزامه",
        "بالحل",
        "السياسي"
    };
    private static final int SENTENCE = 115;
    private static final int SENTENCES_A_LINE = 3;

    static GeneratedText create(long seed, int characters) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(characters + SENTENCE);
        List<int[]> sentences = new ArrayList<>();
        while (text.length() < characters) {
            int begin = text.length();
            int end = begin + SENTENCE / 2 + random.nextInt(SENTENCE);
            while (text.length() < end) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            text.setCharAt(text.length() - 1, '.');
            sentences.add(new int[] {begin, text.length()});
            text.append(sentences.size() % SENTENCES_A_LINE == 0 ? '\n' : ' ');
        }
        text.setLength(characters);
        int[] last = sentences.get(sentences.size() - 1);
        last[1] = Math.min(last[1], characters);
        return new GeneratedText(text.toString(), sentences);
    }
}
