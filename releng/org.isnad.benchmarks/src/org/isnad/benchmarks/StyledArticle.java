package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with annotations that do not overlap, so that a text widget can show them too.
 *
 * @param annotations in the order of the text
 */
record StyledArticle(String text, List<Annotation> annotations) {

    private static final long SEED = 20240521;

    /** What an annotation looks like. */
    enum Look {
        TINT,
        LINE,
        FRAME
    }

    /**
     * @param begin in UTF-16 code units
     * @param end exclusive
     */
    record Annotation(int begin, int end, Look look) {}

    static StyledArticle create(int characters, int count) {
        String text = GeneratedText.create(SEED, characters).text();
        List<Annotation> annotations = new ArrayList<>();
        double room = (double) characters / count;
        for (int i = 0; i < count; i++) {
            Look look = Look.values()[i % 3];
            int begin = (int) (i * room);
            int longest = (int) Math.max(4, room * 0.8);
            int length = Math.min(longest, look == Look.FRAME ? 60 : 9);
            annotations.add(new Annotation(begin, Math.min(characters, begin + length), look));
        }
        return new StyledArticle(text, annotations);
    }
}
