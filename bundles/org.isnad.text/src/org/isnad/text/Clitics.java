package org.isnad.text;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the particles written together with the word after them: و ف, then ب ل ك or the future's س.
 *
 * <p>A word is split only where the rest is known: to the caller, or to a built-in list of common words (وزير, بيان,
 * لافروف …) that are never split themselves. The rest may keep its article: in «للوزير» the proclitic is the first ل.
 */
public final class Clitics {

    private static final WordList UNSPLIT = WordList.read("no-clitic-words.txt");
    private static final List<String> PROCLITICS = Stream.of("", "و", "ف")
            .flatMap(conjunction -> Stream.of("", "ب", "ل", "ك", "س").map(conjunction::concat))
            .filter(proclitic -> !proclitic.isEmpty())
            .sorted(Comparator.comparingInt(String::length))
            .toList();
    private static final Set<String> BEFORE_MARK = Set.of(
            "و", "ف", "ب", "ل", "ك", "ال", "وب", "ول", "وك", "فب", "فل", "فك", "وال", "بال", "لل", "كال", "فال", "وبال",
            "ولل");
    private static final int SHORTEST_REST = 2;
    private static final int LONGEST_BEFORE_MARK = 16;

    private final Predicate<String> known;

    /** @param known whether a folded word (see {@link Folding#key}) stands for something by itself */
    public Clitics(Predicate<String> known) {
        this.known = known;
    }

    /** Length of the proclitic of {@code word} with its marks and tatweel, in UTF-16 code units; 0 when it has none. */
    public int length(CharSequence word) {
        Folded folded = Folding.fold(word);
        if (isKnown(folded.text())) {
            return 0;
        }
        return PROCLITICS.stream()
                .filter(proclitic -> isFollowedByKnown(folded.text(), proclitic))
                .findFirst()
                .map(proclitic -> folded.original(proclitic.length()))
                .orElse(0);
    }

    /** As {@link #length(CharSequence)} for a word of a text; all of the word where only a quoted phrase follows (لـ«). */
    public int length(CharSequence text, TextRange word) {
        boolean quoted = word.end() < text.length()
                && Characters.isQuotationMark(text.charAt(word.end()))
                && beforeQuotation(text, word.end()) == word.length();
        return quoted ? word.length() : length(word.of(text));
    }

    /** As {@link #length(CharSequence)}, and the article (ال, or the second ل of لل) where the word after it is known. */
    public int lengthWithArticle(CharSequence word) {
        int length = length(word);
        Folded folded = Folding.fold(word);
        int stem = folded.folded(length);
        String rest = folded.text().substring(stem);
        boolean assimilated = stem > 0 && folded.text().charAt(stem - 1) == 'ل' && rest.startsWith("ل");
        int article = rest.startsWith("ال") ? 2 : assimilated ? 1 : 0;
        boolean split = article > 0 && !UNSPLIT.contains(rest) && isWord(rest.substring(article));
        return split ? folded.original(stem + article) : length;
    }

    /**
     * Whether {@code offset} into {@code word} parts a proclitic from a known rest, or a word from a pronoun suffix.
     *
     * <p>Unlike {@link #length(CharSequence)} this allows each of several boundaries (و|ب|موسكو).
     */
    public boolean isBoundary(CharSequence word, int offset) {
        Folded folded = Folding.fold(word);
        int cut = folded.folded(offset);
        if (folded.original(cut) != offset || !GraphemeClusters.isBoundary(word, offset)) {
            return false;
        }
        String proclitic = folded.text().substring(0, cut);
        boolean parted = PROCLITICS.contains(proclitic)
                && !UNSPLIT.contains(folded.text())
                && isFollowedByKnown(folded.text(), proclitic);
        return parted || Enclitics.isBoundary(word, offset);
    }

    /**
     * Length of the proclitic that stands at once before an opening quotation mark (لـ«, بـ”, و"), with its tatweel.
     *
     * @param mark offset of the quotation mark in UTF-16 code units
     * @return length in UTF-16 code units, 0 when what stands there is no proclitic
     */
    public static int beforeQuotation(CharSequence text, int mark) {
        int begin = mark;
        while (begin > 0 && mark - begin < LONGEST_BEFORE_MARK && Characters.isWordPart(text.charAt(begin - 1))) {
            begin--;
        }
        boolean clitic = begin < mark && BEFORE_MARK.contains(Folding.key(text.subSequence(begin, mark)));
        return clitic ? mark - begin : 0;
    }

    /** Whether the folded word is one of the common words that only look as if they began with a proclitic (وزير, بيان). */
    public static boolean isNeverSplit(String folded) {
        return UNSPLIT.contains(folded);
    }

    private boolean isFollowedByKnown(String word, String proclitic) {
        if (!word.startsWith(proclitic) || word.length() - proclitic.length() < SHORTEST_REST) {
            return false;
        }
        String rest = word.substring(proclitic.length());
        if (proclitic.endsWith("س")) {
            return "يتنا".indexOf(rest.charAt(0)) >= 0 && known.test(rest);
        }
        boolean assimilated = proclitic.endsWith("ل") && rest.startsWith("ل");
        return isWord(rest) || assimilated && isWord("ا" + rest);
    }

    /** Whether the folded word is known, or would be without its article. */
    private boolean isWord(String folded) {
        return isKnown(folded)
                || folded.startsWith("ال") && folded.length() >= 2 + SHORTEST_REST && isKnown(folded.substring(2));
    }

    private boolean isKnown(String folded) {
        return UNSPLIT.contains(folded) || known.test(folded);
    }
}
