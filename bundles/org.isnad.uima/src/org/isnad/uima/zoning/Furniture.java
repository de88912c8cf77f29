package org.isnad.uima.zoning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.annotation.ZoneKind;

/** Lines whose own words tell their kind, wherever they stand. */
final class Furniture {

    private static final Pattern LINK = Pattern.compile("(https?://|www\\.)\\S+");
    private static final Pattern TAGS = Pattern.compile("([#@][\\p{L}\\p{M}\\p{Nd}_]+[\\s,،|]*)+");
    private static final Pattern COUNT = Pattern.compile("\\d[\\d.,]*"
            + " ?(مشاهده|مشاهدات|قراءه|قراءات|تعليق|تعليقات|زياره|زيارات|مشاركه|مشاركات|views?|shares?|comments?)");
    private static final Pattern COUNT_BEFORE = Pattern.compile(
            "(المشاهدات|القراءات|التعليقات|الزيارات|المشاركات|views?|shares?|comments?)[ :(]+\\d[\\d.,]*\\)?");
    private static final Pattern AGENCY_END = Pattern.compile("[(\\[/]([^()\\[\\]/]{1,30})[)\\]/]\\.?$");
    private static final int SHORT = 20;
    private static final int BRIEF = 12;
    private static final int LONGEST = 400;

    private Furniture() {}

    /**
     * The kind that the words of a line tell, or none.
     *
     * @param arabic whether the article is Arabic, so that a line without an Arabic letter is not its text
     */
    static Optional<ZoneKind> kind(Line line, boolean arabic) {
        if (ZoneWords.OUTLET.contains(line.phrase())) {
            return Optional.of(ZoneKind.SOURCE_LINE);
        }
        if (isFurniture(line)) {
            return Optional.of(ZoneKind.BOILERPLATE);
        }
        if (isCaption(line)) {
            return Optional.of(ZoneKind.CAPTION);
        }
        if (isDecoration(line, arabic)) {
            return Optional.of(ZoneKind.BOILERPLATE);
        }
        if (!line.isParagraph() && isSource(line)) {
            return Optional.of(ZoneKind.SOURCE_LINE);
        }
        return Optional.empty();
    }

    private static boolean isFurniture(Line line) {
        String phrase = line.phrase();
        return ZoneWords.FURNITURE.contains(phrase)
                || ZoneWords.FURNITURE_START.begins(phrase)
                || !line.isParagraph() && line.size() <= BRIEF && startsShort(line);
    }

    /** A heading such as «الوسوم: …»; without a colon only a brief line that does not end like a sentence. */
    private static boolean startsShort(Line line) {
        int start = ZoneWords.FURNITURE_START_SHORT.startIn(line.phrase());
        return start > 0 && (line.key().contains(":") || line.size() <= SHORT / 4) && !line.isStopped();
    }

    private static boolean isDecoration(Line line, boolean arabic) {
        if (line.text().length() > LONGEST) {
            return arabic && !line.hasArabic();
        }
        String key = line.opened();
        return key.isEmpty()
                || TAGS.matcher(key).matches()
                || COUNT.matcher(key).matches()
                || COUNT_BEFORE.matcher(key).matches()
                || LINK.matcher(key).matches()
                || arabic && !line.hasArabic() && NewsDates.find(line.text()).isEmpty();
    }

    /** «المصدر: …», or «نقلاً عن …» as a whole line. */
    private static boolean isSource(Line line) {
        boolean plain = !line.isStopped() || line.key().contains(":");
        return line.size() <= BRIEF && plain && ZoneWords.SOURCE_START.begins(line.phrase());
    }

    private static boolean isCaption(Line line) {
        if (line.size() > SHORT) {
            return false;
        }
        int start = ZoneWords.CAPTION_START.startIn(line.phrase());
        boolean credited = line.key().startsWith("©") && !line.key().contains("حقوق");
        boolean headed = start > 0 && line.key().matches("^.{" + start + "}\\s?[:：(،,].*");
        boolean worded = !line.isStopped() && line.words().stream().anyMatch(ZoneWords.CAPTION_WORD::contains);
        return credited || headed || worded;
    }

    /** Whether a line ends in an agency in brackets, as captions do. */
    static boolean endsInAgency(Line line) {
        Matcher end = AGENCY_END.matcher(line.key());
        return line.size() <= SHORT
                && end.find()
                && ZoneWords.OUTLET.contains(String.join(" ", Line.words(end.group(1))));
    }
}
