package org.isnad.uima.zoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;

/**
 * A line of credits taken apart: who wrote it, where, for whom, when («الغربية – متابعة فلان – 8 شباط 2020»).
 *
 * @param date or null
 */
record Credits(List<String> authors, List<String> cities, List<String> outlets, List<String> others, LocalDate date) {

    private static final Pattern SEPARATOR = Pattern.compile("[-–—―|:/،,؛;()\\[\\]«»\"“”•·\\n]");
    private static final Pattern TIME = Pattern.compile(
            "(?:الساعة\\s*)?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s*(?:ص|م|am|pm|AM|PM|صباحا|صباحاً|مساء|مساءً))?"
                    + "|(?:بتوقيت|توقيت)\\s+\\S+|غرينتش|جرينتش|GMT(?:[+-]\\d+)?");
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\p{L})(?:يوم\\s+)?(?:السبت|الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة)(?!\\p{L})");
    private static final Pattern AND = Pattern.compile("\\sو(\\p{L}[\\p{L}\\p{M}]+)");
    private static final String AGENCIES = "وكالات";
    private static final Pattern FOR_WHOM = Pattern.compile("\\s(?:للنشرة|لصحيفة|لموقع|لوكالة|لقناة|لـ).*$");
    private static final int LONGEST = 16;
    private static final int LONGEST_NAME = 5;

    /** Reads a line; the body tells names of authors, which do not return in it, from others. */
    static Credits of(String line, BodyWords body) {
        Optional<NewsDates.Found> date = NewsDates.find(line);
        String rest = date.map(found -> without(line, found.range())).orElse(line);
        rest = DAY.matcher(TIME.matcher(rest).replaceAll("|")).replaceAll("|");
        Credits credits = new Credits(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                date.map(NewsDates.Found::date).orElse(null));
        List<String> unknown = new ArrayList<>();
        Stream.of(SEPARATOR.split(rest)).map(String::strip).forEach(part -> credits.add(part, body, unknown));
        if (credits.authors.isEmpty()) {
            unknown.forEach(credits::addAuthors);
        } else {
            credits.others.addAll(unknown);
        }
        return credits;
    }

    private static String without(String line, TextRange range) {
        return line.substring(0, range.begin()) + "|" + line.substring(range.end());
    }

    private void add(String part, BodyWords body, List<String> unknown) {
        List<String> words = Line.words(Folding.key(part));
        String phrase = String.join(" ", words);
        int role = ZoneWords.BYLINE_START.startIn(phrase);
        if (isBesideDate(words, phrase)) {
            return;
        }
        if (ZoneWords.CITY.contains(phrase)) {
            cities.add(part);
        } else if (ZoneWords.OUTLET.contains(phrase) || phrase.equals(AGENCIES)) {
            outlets.add(part);
        } else if (words.stream().allMatch(Credits::isRole)) {
            authors.add("");
        } else if (role > 0 && isRoleOf(words.subList(wordsIn(phrase, role), words.size()), phrase, body)) {
            addAuthors(rest(part, wordsIn(phrase, role)));
        } else if (isName(words, body, 2)) {
            if (ZoneWords.GIVEN_NAME.contains(words.get(0))) {
                addAuthors(part);
            } else {
                unknown.add(part);
            }
        } else {
            others.add(part);
        }
    }

    /** Nothing at all, the heading of a date, words of the calendar, or the section it was published in. */
    private static boolean isBesideDate(List<String> words, String phrase) {
        return ZoneWords.DATE_START.contains(phrase)
                || ZoneWords.FURNITURE.contains(phrase) && !phrase.equals(AGENCIES)
                || words.stream()
                        .allMatch(word -> ZoneWords.DATE_WORD.contains(word)
                                || word.chars().allMatch(Character::isDigit));
    }

    /** Whether a name follows the role; after «من» only one that is known as such. */
    private static boolean isRoleOf(List<String> name, String phrase, BodyWords body) {
        boolean from = phrase.startsWith("من ");
        return isName(name, body, 1) && (!from || ZoneWords.GIVEN_NAME.contains(name.get(0)));
    }

    /** One author, or two with «و» before the first name of the second. */
    private void addAuthors(String names) {
        String alone = FOR_WHOM.matcher(names).replaceFirst("");
        Matcher and = AND.matcher(alone);
        int begin = 0;
        while (and.find()) {
            if (ZoneWords.GIVEN_NAME.contains(Folding.key(and.group(1)))) {
                authors.add(alone.substring(begin, and.start()).strip());
                begin = and.start(1);
            }
        }
        authors.add(alone.substring(begin).strip());
    }

    private static boolean isRole(String word) {
        return ZoneWords.BYLINE_START.contains(word)
                || word.startsWith("و") && ZoneWords.BYLINE_START.contains(word.substring(1));
    }

    private static int wordsIn(String phrase, int end) {
        return phrase.substring(0, end).split(" ").length;
    }

    /** The part without its first words. */
    private static String rest(String part, int words) {
        String[] all = part.split("\\s+", words + 1);
        return all.length > words ? all[words] : "";
    }

    /** Whether the words read like the name of somebody whom the body does not speak of. */
    static boolean isName(List<String> words, BodyWords body, int fewest) {
        boolean plain = words.size() >= fewest
                && words.size() <= LONGEST_NAME
                && words.stream().noneMatch(Credits::isNoName);
        if (!plain || words.stream().allMatch(body::contains)) {
            return false;
        }
        return ZoneWords.GIVEN_NAME.contains(words.get(0)) || mayBeName(words, body);
    }

    /** An unknown first name: no definite noun, no feminine or plural ending, and nothing that the body speaks of. */
    private static boolean mayBeName(List<String> words, BodyWords body) {
        String first = words.get(0);
        return words.size() < LONGEST_NAME - 1
                && !first.startsWith("ال")
                && !first.endsWith("ه")
                && !first.endsWith("ات")
                && words.stream().noneMatch(ZoneWords.OUTLET_WORD::contains)
                && words.stream().noneMatch(body::contains);
    }

    private static boolean isNoName(String word) {
        return ZoneWords.FUNCTION_WORD.contains(word)
                || ZoneWords.OFFICE.contains(word)
                || word.chars().anyMatch(Character::isDigit);
    }

    /** BYLINE with an author, DATELINE with place or date and nothing unknown; else none. */
    static Optional<ZoneKind> kind(Line line, BodyWords body) {
        if (line.isParagraph() || line.size() > LONGEST) {
            return Optional.empty();
        }
        boolean dated = NewsDates.find(line.text()).isPresent();
        if (dated && ZoneWords.DATE_START.begins(line.phrase())) {
            return Optional.of(ZoneKind.DATELINE);
        }
        Credits credits = of(line.text(), body);
        // An unknown first part beside an author and more is the outlet: «صدى – متابعة فلان».
        int unknown = credits.others.size();
        if (!credits.authors.isEmpty()
                && (unknown == 0 || unknown == 1 && credits.others.get(0).length() < 30)) {
            boolean sure = unknown == 0 || hasRole(line) || credits.isPlaceAndStranger(body);
            return sure ? Optional.of(ZoneKind.BYLINE) : Optional.empty();
        }
        boolean placed = !credits.cities.isEmpty() || dated;
        return placed && unknown == 0 ? Optional.of(ZoneKind.DATELINE) : Optional.empty();
    }

    /** One unknown word, as a place is, and authors of whom the body says nothing at all. */
    private boolean isPlaceAndStranger(BodyWords body) {
        return Line.words(Folding.key(others.get(0))).size() == 1
                && authors.stream()
                        .flatMap(author -> Line.words(Folding.key(author)).stream())
                        .noneMatch(body::contains);
    }

    /** Whether a word of it tells that somebody wrote it. */
    static boolean hasRole(Line line) {
        return line.words().stream().anyMatch(Credits::isRole);
    }

    /** Whether nothing in a few words is known as a role, a first name, a place, an agency or a date. */
    static boolean isUnknown(Line line) {
        boolean known = hasRole(line)
                || line.words().stream()
                        .anyMatch(word -> ZoneWords.GIVEN_NAME.contains(word)
                                || ZoneWords.CITY.contains(word)
                                || ZoneWords.OUTLET.contains(word));
        return !known && NewsDates.find(line.text()).isEmpty();
    }
}
