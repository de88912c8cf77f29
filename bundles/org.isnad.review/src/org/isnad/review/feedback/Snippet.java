package org.isnad.review.feedback;

/**
 * Words of an article with a few around them, blanks and line ends as one blank.
 *
 * @param cutBefore whether words were left out before
 * @param cutAfter whether words were left out behind
 */
record Snippet(String before, String words, String after, boolean cutBefore, boolean cutAfter) {
    private static final int AROUND = 60;

    static Snippet of(String text, int begin, int end) {
        int from = begin;
        while (from > 0 && text.charAt(from - 1) != '\n' && (begin - from < AROUND || !blank(text, from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && text.charAt(to) != '\n' && (to - end < AROUND || !blank(text, to))) {
            to++;
        }
        boolean cutBefore = from > 0 && text.charAt(from - 1) != '\n';
        boolean cutAfter = to < text.length() && text.charAt(to) != '\n';
        return new Snippet(
                plain(text.substring(from, begin)).stripLeading(),
                plain(text.substring(begin, end)),
                plain(text.substring(end, to)).stripTrailing(),
                cutBefore,
                cutAfter);
    }

    private static boolean blank(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
