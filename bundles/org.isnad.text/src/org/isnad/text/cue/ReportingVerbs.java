package org.isnad.text.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.TextRange;

/**
 * Finds reporting verbs, their participles and verbal nouns, and according-to phrases in an Arabic text.
 *
 * <p>Words are compared folded, whole, and without a proclitic where the word as it stands is none of the forms. A form
 * that is mostly something else counts only when what its entry expects follows within {@value #WINDOW} words of the same
 * sentence and before another cue. Takes time linear in the text; safe for use by many threads.
 */
public final class ReportingVerbs {

    private static final int WINDOW = 12;
    private static final Set<String> NEVER = Set.of("فحسب", "وحسب");

    private final CueLexicon lexicon = new CueLexicon();
    private final Map<Character, List<CuePhrase>> phrases = lexicon.phrases().stream()
            .collect(Collectors.groupingBy(phrase -> phrase.first().charAt(0)));

    /** All entries, in the order of the lexicon. */
    public List<CueEntry> entries() {
        return lexicon.entries();
    }

    /** The cues of a text in text order, none overlapping another. */
    public List<CueHit> find(CharSequence text) {
        Words words = new Words(text);
        List<CueHit> hits = new ArrayList<>();
        int next;
        for (int i = 0; i < words.size(); i = next) {
            next = visit(words, i, hits);
        }
        return hits;
    }

    /** Adds the cue at a word, if there is one, and returns the index of the word after it. */
    private int visit(Words words, int index, List<CueHit> hits) {
        Words.Word word = words.get(index);
        if (NEVER.contains(word.text())) {
            return index + 1;
        }
        for (Proclitics.Split split : Proclitics.splits(word.text())) {
            int begin = word.begin() + split.length();
            for (CuePhrase phrase : phrases.getOrDefault(split.rest().charAt(0), List.of())) {
                int length = phrase.length(words, index, split.rest());
                if (length > 0) {
                    hits.add(hit(words, begin, index + length - 1, phrase.reading()));
                    return index + length;
                }
            }
            Optional<Reading> reading = reading(words, index, split);
            if (reading.isPresent()) {
                hits.add(hit(words, begin, index, reading.get()));
                return index + 1;
            }
        }
        return index + 1;
    }

    private Optional<Reading> reading(Words words, int index, Proclitics.Split split) {
        return lexicon.readings(split.lookup()).stream()
                .filter(reading -> split.allows(reading.form()) && counts(words, index, reading))
                .findFirst();
    }

    private static CueHit hit(Words words, int begin, int last, Reading reading) {
        TextRange range = words.original(begin, words.get(last).end());
        return new CueHit(range, reading.entry(), reading.form());
    }

    private boolean counts(Words words, int index, Reading reading) {
        boolean sure = !reading.weak() && !(reading.maqsura() && words.endsInYa(index));
        return sure || isExpectedAfter(words, index, reading.expectation());
    }

    private boolean isExpectedAfter(Words words, int index, Expectation expectation) {
        int end = Math.min(words.size(), index + 1 + WINDOW);
        for (int i = index + 1; i < end && !words.get(i).afterStop(); i++) {
            if (expectation.isMetBy(words.get(i))) {
                return true;
            }
            if (isRival(words.get(i).text())) {
                return false;
            }
        }
        return false;
    }

    private boolean isRival(String word) {
        return Proclitics.splits(word).stream()
                .flatMap(split -> lexicon.readings(split.lookup()).stream())
                .anyMatch(Reading::isRival);
    }
}
