package org.isnad.text.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;

class NameMatcherTest {

    @Test
    void spellingsFoldAndRangesAreThoseOfTheText() {
        assertEquals(List.of("أردوغان", "إردوغـان", "اردوغان"), found("أردوغان ثم إردوغـان، اردوغان.", "أردوغان"));
    }

    @Test
    void particlesStayOutside() {
        assertEquals(List.of("موسكو", "موسكو", "موسكو", "موسكو"), found("وموسكو وبموسكو لموسكو فكموسكو", "موسكو"));
    }

    @Test
    void theArticleIsFoundAfterLam() {
        assertEquals(List.of("الكرملين", "لكرملين"), found("قال الكرملين وللكرملين", "الكرملين"));
        assertEquals(List.of("لجنة الدستورية"), found("سلّم المسودة للجنة الدستورية", "اللجنة الدستورية"));
    }

    @Test
    void neverInsideAnotherWord() {
        assertEquals(List.of(), found("سورياليّة والسوريا وسوريات xsy", "سوريا", "sy"));
        assertEquals(List.of(), found("don't", "don"));
    }

    @Test
    void aCommonWordIsNotSplit() {
        assertEquals(List.of(), found("وزير", "زير"));
        assertEquals(List.of(), found("لبنان", "بنان"));
    }

    @Test
    void theLongestWinsAndNothingOverlaps() {
        String text = "وزارة الخارجية الأميركية والخارجية الأمريكية";
        assertEquals(
                List.of("وزارة الخارجية الأميركية"),
                found("وزارة الخارجية الأميركية", "الخارجية الأميركية", "وزارة الخارجية", "وزارة الخارجية الأميركية"));
        assertEquals(
                List.of("الخارجية الأميركية", "الخارجية الأمريكية"),
                found(text, "الخارجية الأميركية", "الخارجية الأمريكية"));
    }

    @Test
    void quotationMarksInsideMayBeThereOrNot() {
        assertEquals(
                List.of("تنظيم «داعش»", "تنظيم داعش", "تنظيم “داعش”"),
                found("تنظيم «داعش» وتنظيم داعش و«تنظيم “داعش”»", "تنظيم «داعش»"));
        assertEquals(List.of(), found("تنظيم «داعش الإرهابي»", "تنظيم داعش"));
        assertEquals(List.of("داعش"), found("«داعش»", "داعش"));
    }

    @Test
    void blanksOfAnyKindSeparateButLinesDoNot() {
        assertEquals(List.of("دمير\u00a0 أوغلو"), found("دمير\u00a0 أوغلو", "دمير أوغلو"));
        assertEquals(List.of(), found("دمير\nأوغلو", "دمير أوغلو"));
        assertEquals(List.of(), found("دمير، أوغلو", "دمير أوغلو"));
    }

    @Test
    void namesWithoutLettersAreNothing() {
        assertEquals(List.of(), found("« » - .", "", " ", "-", "«»"));
    }

    @Test
    void asANaiveSearchSays() {
        Random random = new Random(7);
        for (int round = 0; round < 4000; round++) {
            String text = words(random, 12, "والبكرن  «».");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                names.add(words(random, 3, "والبكرن"));
            }
            assertEquals(naive(text, names), ranges(text, names), () -> text + " <- " + names);
        }
    }

    private static String words(Random random, int most, String letters) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            for (int j = random.nextInt(5) + 1; j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            text.append(i > 1 ? " " : "");
        }
        return text.toString();
    }

    private static List<TextRange> ranges(String text, List<String> names) {
        return NameMatcher.of(names).find(text).stream().map(NameHit::range).toList();
    }

    /** Every stretch of the text is compared with every name. */
    private static List<TextRange> naive(String text, List<String> names) {
        Set<String> keys = names.stream().map(NameMatcher::key).collect(Collectors.toSet());
        List<TextRange> all = new ArrayList<>();
        for (int begin = 0; begin < text.length(); begin++) {
            for (int end = begin + 1; end <= text.length(); end++) {
                if (isName(text, begin, end, keys)) {
                    all.add(new TextRange(begin, end));
                }
            }
        }
        all.sort(Comparator.comparingInt((TextRange r) -> -r.length()).thenComparingInt(TextRange::begin));
        TreeSet<TextRange> taken = new TreeSet<>();
        all.stream().filter(range -> taken.stream().noneMatch(range::overlaps)).forEach(taken::add);
        return List.copyOf(taken);
    }

    private static boolean isName(String text, int begin, int end, Set<String> keys) {
        boolean whole = isLetter(text, begin) && (end == text.length() || !isLetter(text, end));
        String stretch = text.substring(begin, end);
        boolean balanced = marks(stretch) % 2 == 0;
        boolean closes = isMark(text, end - 1);
        if (!whole || !balanced || stretch.endsWith(" ") || stretch.endsWith(".")) {
            return false;
        }
        // A mark at the end belongs to the name only where it closes one inside, at once after a letter.
        if (closes && (marks(stretch) < 2 || !isLetter(text, end - 2))) {
            return false;
        }
        int word = begin;
        while (word > 0 && isLetter(text, word - 1)) {
            word--;
        }
        int wordEnd = begin;
        while (wordEnd < text.length() && isLetter(text, wordEnd)) {
            wordEnd++;
        }
        String particles = text.substring(word, begin);
        String name = NameMatcher.key(stretch);
        if (particles.isEmpty()) {
            return keys.contains(name);
        }
        String full = text.substring(word, wordEnd);
        boolean splits =
                particles.matches("[وف]?[بلك]?") && full.length() > 3 && !Clitics.isNeverSplit(Folding.key(full));
        boolean plain = wordEnd - begin >= 3 && keys.contains(name);
        boolean assimilated = particles.endsWith("ل")
                && name.startsWith("ل")
                && (wordEnd - begin >= 2 && keys.contains("ا" + name) || keys.contains("ال" + name));
        return splits && (plain || assimilated);
    }

    private static boolean isLetter(String text, int offset) {
        return Character.isLetter(text.charAt(offset));
    }

    private static boolean isMark(String text, int offset) {
        return "«»".indexOf(text.charAt(offset)) >= 0;
    }

    private static long marks(String text) {
        return text.chars().filter(unit -> "«»".indexOf(unit) >= 0).count();
    }

    private static List<String> found(String text, String... names) {
        return NameMatcher.of(List.of(names)).find(text).stream()
                .map(hit -> hit.range().of(text))
                .toList();
    }
}
