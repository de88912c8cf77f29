package org.isnad.core.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.text.Folding;

/**
 * A name as it is compared.
 *
 * @param key folded
 * @param words folded, without punctuation, article and titles; single-spaced
 * @param skeleton the consonants that transliterations agree on, words parted by a space
 */
record NameShape(String key, String words, String skeleton) {

    /** Before a name they are no part of it; folded, without the article. */
    private static final Set<String> TITLES = Set.of(
            "رييس",
            "رييسه",
            "وزير",
            "وزيره",
            "سيد",
            "سيده",
            "دكتور",
            "دكتوره",
            "شيخ",
            "امير",
            "ملك",
            "جنرال",
            "لواء",
            "عميد",
            "عقيد",
            "مهندس",
            "استاذ",
            "حاج",
            "نايب",
            "سفير",
            "سفيره",
            "تنظيم",
            "حركه",
            "جماعه",
            "mr",
            "mrs",
            "dr",
            "president",
            "minister");

    /** Latin particles that Arabic names get. */
    private static final Set<String> LATIN_ARTICLES = Set.of("al", "el", "the");

    static NameShape of(String name) {
        String key = Folding.key(name);
        List<String> words = words(key);
        return new NameShape(key, String.join(" ", words), skeleton(words));
    }

    /** Of a Latin name: without accents and punctuation, small letters. */
    static String latin(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return String.join(" ", words(Folding.key(bare.replace('ı', 'i'))));
    }

    private static List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (String word : key.split("[^\\p{L}\\p{N}]+")) {
            String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
            if (!bare.isEmpty() && !LATIN_ARTICLES.contains(bare)) {
                words.add(bare);
            }
        }
        // What is nothing but titles keeps its last word.
        while (words.size() > 1 && TITLES.contains(words.get(0))) {
            words.remove(0);
        }
        return words;
    }

    private static String skeleton(List<String> words) {
        return String.join(" ", words.stream().map(NameShape::skeleton).toList());
    }

    /** Long vowels fall out; letters that stand for one foreign sound become one. */
    private static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder();
        String sounds = word.replace("تش", "ج").replace("كس", "س");
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sound(sounds.charAt(i));
            boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == sound;
            if (sound != 0 && !doubled) {
                skeleton.append(sound);
            }
        }
        return skeleton.toString();
    }

    private static char sound(char letter) {
        return switch (letter) {
            case 'ا', 'و', 'ي', 'ء', 'ه', 'ع', 'ة' -> 0;
            case 'ج', 'غ', 'ك', 'ق', 'چ', 'گ', 'خ' -> 'ج';
            case 'ف', 'ڤ' -> 'ف';
            case 'ب', 'پ' -> 'ب';
            case 'س', 'ص', 'ز', 'ذ', 'ث', 'ظ' -> 'س';
            case 'ت', 'ط' -> 'ت';
            case 'د', 'ض' -> 'د';
            default -> letter;
        };
    }
}
