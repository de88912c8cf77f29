package org.isnad.uima.zoning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;

/**
 * One line of an article and what the rules ask of it.
 *
 * @param text as it stands there
 * @param key folded
 * @param words of the key: letters and digits alone
 * @param phrase the words in one string, to compare whole lines
 */
record Line(TextRange range, String text, String key, List<String> words, String phrase) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final String CLOSING = " )]}»›”’\"'“";
    private static final Pattern OPENING = Pattern.compile("^[^\\p{L}\\p{Nd}#@]+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final int LONG_PARAGRAPH = 25;
    private static final int SHORT_PARAGRAPH = 8;

    static Line of(String all, TextRange range) {
        String text = range.of(all);
        String key = Folding.key(text);
        List<String> words = words(key);
        return new Line(range, text, key, words, String.join(" ", words));
    }

    /** The words of a folded text. */
    static List<String> words(String key) {
        return Stream.of(NO_WORD.split(key)).filter(word -> !word.isEmpty()).toList();
    }

    int size() {
        return words.size();
    }

    /** The key from its first letter, digit, # or @ on: without bullets, dashes and opening marks. */
    String opened() {
        return OPENING.matcher(key).replaceFirst("");
    }

    /** Whether it ends in a full stop, closing marks aside; an ellipsis is none. */
    boolean isStopped() {
        int end = lastSign();
        return end >= 0 && (key.charAt(end) == '.' || key.charAt(end) == '۔') && !isCutOff();
    }

    /** Whether it ends in an ellipsis. */
    boolean isCutOff() {
        int end = lastSign();
        return end >= 0 && (key.charAt(end) == '…' || end > 0 && key.startsWith("..", end - 1));
    }

    /** Offset in the key of the last character that closes no bracket or quotation; -1 for none. */
    private int lastSign() {
        int end = key.length() - 1;
        while (end >= 0 && CLOSING.indexOf(key.charAt(end)) >= 0) {
            end--;
        }
        return end;
    }

    /** Whether it reads like a paragraph: some words and a stop, or many words. */
    boolean isParagraph() {
        return size() >= LONG_PARAGRAPH || size() >= SHORT_PARAGRAPH && isStopped();
    }

    boolean hasArabic() {
        return ARABIC.matcher(key).find();
    }
}
