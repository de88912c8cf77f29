package org.isnad.ui.annotate.editor.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.text.TextRange;
import org.isnad.text.cue.CueForm;
import org.isnad.text.cue.CueHit;
import org.isnad.text.cue.ReportingVerbs;

/** The likely cues of one sentence, in text order; places in UTF-16 code units of the whole text. */
final class CueWords {

    private static final ReportingVerbs VERBS = new ReportingVerbs();

    private final List<CueHit> hits;

    CueWords(String text, TextRange sentence) {
        hits = VERBS.find(sentence.of(text)).stream()
                .map(hit -> new CueHit(moved(hit.range(), sentence.begin()), hit.entry(), hit.form()))
                .toList();
    }

    List<CueHit> all() {
        return hits;
    }

    /** The cue in or nearest to a selection that is none of those taken already. */
    Optional<CueHit> nearest(TextRange selected, List<TextRange> taken) {
        return hits.stream()
                .filter(hit -> taken.stream().noneMatch(hit.range()::overlaps))
                .min(Comparator.comparingInt(hit -> distance(hit.range(), selected)));
    }

    /** The cues that begin after an offset. */
    List<CueHit> after(int offset) {
        return hits.stream().filter(hit -> hit.range().begin() >= offset).toList();
    }

    /** The verb of transmission (نقل … عن) before a noun cue (قوله), which the two together are. */
    Optional<CueHit> transmission(CueHit noun) {
        return hits.stream()
                .filter(hit -> noun.form() == CueForm.VERBAL_NOUN
                        && hit.entry().lemma().equals("نقل")
                        && hit.range().end() <= noun.range().begin())
                .reduce((one, other) -> other);
    }

    /** Whether all of a word, without its proclitics, is a cue. */
    static boolean isCue(String text, TextRange word) {
        return VERBS.find(text.subSequence(word.begin(), word.end())).stream()
                .anyMatch(hit -> hit.range().end() == word.length());
    }

    private static TextRange moved(TextRange range, int by) {
        return new TextRange(range.begin() + by, range.end() + by);
    }

    private static int distance(TextRange range, TextRange selected) {
        return range.end() <= selected.begin()
                ? selected.begin() - range.end()
                : Math.max(0, range.begin() - selected.end());
    }
}
