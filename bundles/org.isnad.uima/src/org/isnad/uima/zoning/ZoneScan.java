package org.isnad.uima.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.annotation.ZoneKind;

/** Gives each line its kind: first by its own words, then by its place before, in or after the body; used once. */
final class ZoneScan {

    private static final int DECK = 8;
    private static final int LONGEST_CAPTION = 14;
    private static final int LONGEST_SECTION = 3;
    private static final int LONGEST_STOPPED_HEADLINE = 14;
    private static final double REPEATED = 0.6;

    private final List<Line> lines;
    private final ZoneKind[] kinds;
    private int firstBody;
    private int lastBody;
    private boolean hasParagraphs;
    private BodyWords body;

    ZoneScan(List<Line> lines) {
        this.lines = lines;
        kinds = new ZoneKind[lines.size()];
    }

    List<ZoneSpan> run() {
        boolean arabic = isArabic();
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = Furniture.kind(lines.get(i), arabic).orElse(null);
        }
        findBody();
        markBlocks();
        findBody();
        if (firstBody >= 0) {
            stoppedHeadline();
            body = new BodyWords(
                    open(firstBody, lastBody + 1).mapToObj(lines::get).toList());
            credits();
            top();
            middle();
            tail();
            lead();
        }
        return IntStream.range(0, kinds.length).mapToObj(this::zone).toList();
    }

    private ZoneSpan zone(int i) {
        ZoneKind kind = kinds[i] == null ? ZoneKind.BODY : kinds[i];
        return new ZoneSpan(lines.get(i).range().begin(), lines.get(i).range().end(), kind);
    }

    private boolean isArabic() {
        long arabic =
                lines.stream().filter(Line::hasArabic).mapToInt(Line::size).sum();
        return 2 * arabic > lines.stream().mapToInt(Line::size).sum();
    }

    /** The lines without a kind from one index to another, end exclusive. */
    private IntStream open(int from, int to) {
        return IntStream.range(from, to).filter(i -> kinds[i] == null);
    }

    private IntStream paragraphs(int from, int to) {
        return open(from, to).filter(i -> lines.get(i).isParagraph());
    }

    /** From the first to the last paragraph; without any, the first line is the headline of what follows, if any does. */
    private void findBody() {
        firstBody = paragraphs(0, kinds.length).findFirst().orElse(-1);
        lastBody = paragraphs(0, kinds.length).reduce((a, b) -> b).orElse(-2);
        hasParagraphs = firstBody >= 0;
        if (hasParagraphs) {
            return;
        }
        int[] open = open(0, kinds.length).toArray();
        if (open.length > 0) {
            firstBody = open.length > 1 && !lines.get(open[0]).isStopped() ? open[1] : open[0];
            lastBody = open[open.length - 1];
        }
    }

    /** A first line that ends in a stop is still the headline when it is short and the rest says it again. */
    private void stoppedHeadline() {
        Line first = lines.get(firstBody);
        int[] rest = paragraphs(firstBody + 1, kinds.length).limit(2).toArray();
        if (first.isParagraph()
                && first.size() <= LONGEST_STOPPED_HEADLINE
                && rest.length > 1
                && open(0, firstBody).count() == 0
                && lines.get(rest[0]).size() > first.size()
                && new BodyWords(List.of(lines.get(rest[0]))).share(first.words()) >= REPEATED) {
            kinds[firstBody] = ZoneKind.HEADLINE;
            firstBody = rest[0];
        }
    }

    /**
     * Comments and lists of other articles below the body. Comments begin where no more paragraphs follow than came before;
     * a list ends at the next paragraph.
     */
    private void markBlocks() {
        long total = paragraphs(0, kinds.length).count();
        long above = 0;
        boolean comments = false;
        boolean list = false;
        for (int i = Math.max(0, firstBody); i < kinds.length; i++) {
            Line line = lines.get(i);
            if (kinds[i] == null && line.isParagraph()) {
                above++;
                list = false;
            }
            comments |= ZoneWords.COMMENTS.contains(line.phrase()) && 2 * above >= total;
            list |= ZoneWords.FURNITURE_BLOCK.contains(line.phrase());
            if (kinds[i] == null && (comments || list)) {
                kinds[i] = ZoneKind.BOILERPLATE;
            }
        }
    }

    /** Authors, places and dates; below the body an unknown name is rather that of an outlet. */
    private void credits() {
        open(0, firstBody)
                .forEach(i -> kinds[i] = Credits.kind(lines.get(i), body).orElse(null));
        open(lastBody + 1, kinds.length)
                .filter(i -> !Credits.isUnknown(lines.get(i)))
                .forEach(i -> kinds[i] = Credits.kind(lines.get(i), body).orElse(null));
    }

    private void top() {
        List<Integer> candidates = new ArrayList<>(open(0, firstBody).boxed().toList());
        candidates.removeIf(i -> Furniture.endsInAgency(lines.get(i)));
        Line headline = Headlines.choose(candidates.stream().map(lines::get).toList());
        int at = headline == null ? -1 : lines.indexOf(headline);
        for (int i : open(0, firstBody).toArray()) {
            kinds[i] = i == at ? ZoneKind.HEADLINE : above(i, at, headline);
        }
    }

    private ZoneKind above(int i, int headlineAt, Line headline) {
        Line line = lines.get(i);
        if (headline != null && Similarity.alike(line, headline)) {
            return ZoneKind.HEADLINE_DUPLICATE;
        }
        if (i < headlineAt && line.size() <= LONGEST_SECTION) {
            return ZoneKind.BOILERPLATE;
        }
        if (isCaption(line)) {
            return ZoneKind.CAPTION;
        }
        return line.size() >= DECK || line.key().contains(":") ? ZoneKind.LEAD : ZoneKind.CAPTION;
    }

    /** A name with an office, or a line that credits an agency for its picture. */
    private boolean isCaption(Line line) {
        boolean office = line.size() <= LONGEST_CAPTION
                && ZoneWords.OFFICE.contains(line.words().get(0))
                && !line.key().contains(":");
        return Furniture.endsInAgency(line) || office && line.words().stream().noneMatch(ZoneScan::isVerb);
    }

    /** A verb in the present: «يؤكد». */
    private static boolean isVerb(String word) {
        return word.startsWith("ي") && !ZoneWords.GIVEN_NAME.contains(word);
    }

    /** Inside the body only a picture's credit or the repeated headline is anything else. */
    private void middle() {
        Line headline = IntStream.range(0, firstBody)
                .filter(i -> kinds[i] == ZoneKind.HEADLINE)
                .mapToObj(lines::get)
                .findFirst()
                .orElse(null);
        for (int i : open(firstBody, lastBody + 1).toArray()) {
            Line line = lines.get(i);
            if (headline != null && hasParagraphs && !line.isStopped() && Similarity.alike(line, headline)) {
                kinds[i] = ZoneKind.HEADLINE_DUPLICATE;
            } else {
                boolean caption = i < lastBody && !line.isParagraph() && Furniture.endsInAgency(line);
                kinds[i] = caption ? ZoneKind.CAPTION : ZoneKind.BODY;
            }
        }
    }

    /** Below the last paragraph: its last short sentence, then the outlet, then furniture. */
    private void tail() {
        boolean furniture = false;
        for (int i = lastBody + 1; i < kinds.length; i++) {
            Line line = lines.get(i);
            if (kinds[i] == null) {
                boolean sentence = line.isStopped() || line.size() >= DECK;
                boolean outlet = line.size() <= LONGEST_SECTION && !line.isStopped();
                kinds[i] = furniture || !sentence && !outlet
                        ? ZoneKind.BOILERPLATE
                        : sentence ? ZoneKind.BODY : ZoneKind.SOURCE_LINE;
            }
            furniture |= kinds[i] == ZoneKind.BOILERPLATE;
        }
    }

    /** A first paragraph that the second one says again is a summary. */
    private void lead() {
        int[] paragraphs = IntStream.range(0, kinds.length)
                .filter(i -> kinds[i] == ZoneKind.BODY)
                .limit(2)
                .toArray();
        if (paragraphs.length == 2
                && IntStream.range(0, kinds.length).noneMatch(i -> kinds[i] == ZoneKind.LEAD)
                && new BodyWords(List.of(lines.get(paragraphs[1])))
                                .share(lines.get(paragraphs[0]).words())
                        > REPEATED) {
            kinds[paragraphs[0]] = ZoneKind.LEAD;
        }
    }
}
