package org.isnad.uima.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.text.Folding;
import org.isnad.text.Segmenter;

/** Reads title, authors, date and outlet out of the zones of one article; used once. */
final class MetadataGuess {

    private static final int TITLE_LENGTH = 80;
    private static final int DATELINE_LENGTH = 60;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,30})[)\\]]");
    private static final Pattern AFTER_BRACKETS = Pattern.compile("^\\s*[\\p{Pd}:.]|^\\s*$");
    private static final Pattern SOURCE_HEADING = Pattern.compile("^[\\s\\p{Pd}:：]+|[\\s.،,]+$");

    private static final Pattern TRAILING = Pattern.compile("[\\s\\p{Pd},،;؛:.]+$");

    private final String text;
    private final List<ZoneSpan> zones;
    private final BodyWords body;

    MetadataGuess(String text, List<ZoneSpan> zones) {
        this.text = text;
        this.zones = zones;
        body = new BodyWords(Stream.of(ZoneKind.LEAD, ZoneKind.BODY)
                .flatMap(this::zones)
                .map(zone -> Line.of(text, zone.range()))
                .toList());
    }

    ArticleMetadata run(String fileName) {
        List<Credits> credits = Stream.of(ZoneKind.BYLINE, ZoneKind.DATELINE)
                .flatMap(this::zones)
                .map(zone -> Credits.of(zone.of(text), body))
                .toList();
        return new ArticleMetadata(title(), byline(credits), published(fileName), outlet(credits));
    }

    private Stream<ZoneSpan> zones(ZoneKind kind) {
        return zones.stream().filter(zone -> zone.kind() == kind);
    }

    private Stream<String> lines(ZoneKind kind) {
        return zones(kind).map(zone -> zone.of(text));
    }

    private Optional<ZoneSpan> firstParagraph() {
        return zones.stream()
                .filter(zone -> zone.kind() == ZoneKind.LEAD || zone.kind() == ZoneKind.BODY)
                .findFirst();
    }

    private String title() {
        return lines(ZoneKind.HEADLINE)
                .findFirst()
                .or(() -> firstParagraph().map(this::opening))
                .orElse("");
    }

    /** The first sentence, cut after a word where it is long. */
    private String opening(ZoneSpan paragraph) {
        String sentence =
                Segmenter.sentences(text, paragraph.range()).get(0).of(text).strip();
        if (sentence.length() <= TITLE_LENGTH) {
            return sentence;
        }
        int end = TITLE_LENGTH;
        while (end > 0 && !Character.isWhitespace(sentence.charAt(end))) {
            end--;
        }
        if (end == 0) {
            end = Character.isLowSurrogate(sentence.charAt(TITLE_LENGTH)) ? TITLE_LENGTH - 1 : TITLE_LENGTH;
        }
        return TRAILING.matcher(sentence.substring(0, end)).replaceFirst("") + "…";
    }

    private static String byline(List<Credits> credits) {
        return credits.stream()
                .flatMap(line -> line.authors().stream())
                .filter(author -> !author.isEmpty())
                .distinct()
                .collect(Collectors.joining("، "));
    }

    private String published(String fileName) {
        Stream<String> credited = Stream.of(ZoneKind.BYLINE, ZoneKind.DATELINE, ZoneKind.SOURCE_LINE)
                .flatMap(this::lines);
        return credited.map(NewsDates::find)
                .flatMap(Optional::stream)
                .map(NewsDates.Found::date)
                .findFirst()
                .or(() -> NewsDates.find(beginOfBody()).map(NewsDates.Found::date))
                .or(() -> NewsDates.inFileName(
                        fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1)))
                .map(Object::toString)
                .orElse("");
    }

    /** Where agencies write place, agency and date. */
    private String beginOfBody() {
        String paragraph = firstParagraph().map(zone -> zone.of(text)).orElse("");
        int end = Math.min(DATELINE_LENGTH, paragraph.length());
        Matcher dash = Pattern.compile("[–—:]|\\s-\\s").matcher(paragraph).region(0, end);
        return dash.find() ? paragraph.substring(0, end) : "";
    }

    private String outlet(List<Credits> credits) {
        return lines(ZoneKind.SOURCE_LINE)
                .map(this::source)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .or(() -> credits.stream()
                        .flatMap(line -> line.outlets().stream())
                        .findFirst())
                .or(() -> zones(ZoneKind.BYLINE)
                        .map(zone -> Line.of(text, zone.range()))
                        .filter(Credits::hasRole)
                        .flatMap(line -> Credits.of(line.text(), body).others().stream())
                        .findFirst())
                .or(() -> agencies().findFirst())
                .orElse("");
    }

    private String source(String line) {
        List<String> words = Line.words(Folding.key(line));
        String phrase = String.join(" ", words);
        int heading = ZoneWords.SOURCE_START.startIn(phrase);
        if (ZoneWords.OUTLET.contains(phrase) || heading == 0) {
            return withoutDate(line);
        }
        int count = phrase.substring(0, heading).split(" ").length;
        Matcher word = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+").matcher(line);
        for (int i = 0; i < count && word.find(); i++) {
            // to the last word of the heading
        }
        return withoutDate(line.substring(word.end()));
    }

    private static String withoutDate(String name) {
        String plain = NewsDates.find(name)
                .map(found -> name.substring(0, found.range().begin()))
                .orElse(name);
        return SOURCE_HEADING.matcher(plain).replaceAll("").strip();
    }

    /** Agencies in brackets where they stand for the source: in the first words, or at the end of the last paragraph. */
    private Stream<String> agencies() {
        List<String> places = new ArrayList<>();
        firstParagraph().map(zone -> zone.of(text)).ifPresent(paragraph -> {
            places.add(paragraph.substring(0, Math.min(DATELINE_LENGTH, paragraph.length())));
        });
        lines(ZoneKind.BODY).reduce((a, b) -> b).ifPresent(last -> {
            places.add(last.substring(Math.max(0, last.length() - DATELINE_LENGTH / 2)));
        });
        return places.stream().flatMap(place -> BRACKETS.matcher(place)
                .results()
                .filter(match ->
                        AFTER_BRACKETS.matcher(place.substring(match.end())).find())
                .map(match -> match.group(1).strip())
                .filter(name -> ZoneWords.OUTLET.contains(String.join(" ", Line.words(Folding.key(name))))));
    }
}
