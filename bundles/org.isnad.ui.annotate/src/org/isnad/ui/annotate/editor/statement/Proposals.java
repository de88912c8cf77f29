package org.isnad.ui.annotate.editor.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.text.ContentEdges;
import org.isnad.text.Quotation;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;
import org.isnad.text.cue.ReportingVerbs;

/** Proposes cue and content of a statement in the making from the text around its source. */
final class Proposals {

    private ReportingVerbs verbs;

    /** The cue in the source's sentence that stands nearest to it. */
    Optional<TextRange> cue(OpenLayer layer, ActorMention source, int caret) {
        return sentence(layer.text(), source.getBegin()).flatMap(sentence -> cue(layer.text(), sentence, source));
    }

    Optional<TextRange> cue(String text, TextRange sentence, ActorMention source) {
        if (verbs == null) {
            verbs = new ReportingVerbs();
        }
        return verbs.find(sentence.of(text)).stream()
                .map(hit -> new TextRange(
                        hit.range().begin() + sentence.begin(), hit.range().end() + sentence.begin()))
                .min(Comparator.comparingInt(range -> distance(range, source)));
    }

    /** From after cue and source to the end of the quotation that begins there, else of the sentence. */
    Optional<TextRange> content(OpenLayer layer, StatementDraft draft, int caret) {
        int after = Stream.concat(
                        draft.sources().stream().map(ActorMention::getEnd),
                        draft.cue().stream().map(TextRange::end))
                .max(Comparator.naturalOrder())
                .orElse(caret);
        return content(layer.text(), after);
    }

    Optional<TextRange> content(String text, int after) {
        return sentence(text, Math.max(0, after - 1))
                .filter(sentence -> sentence.end() > after)
                .map(sentence -> ContentEdges.afterComplementizer(text, new TextRange(after, sentence.end())))
                .map(rest -> quotationAt(text, rest).orElse(rest))
                .filter(rest -> !rest.isEmpty());
    }

    /** The quotation that begins where the content does. */
    private static Optional<TextRange> quotationAt(String text, TextRange rest) {
        return paragraph(text, rest.begin())
                .flatMap(paragraph -> QuotationMarks.find(text, paragraph).stream()
                        .filter(Quotation::closed)
                        .map(Quotation::inner)
                        .filter(inner -> inner.begin() == rest.begin())
                        .findFirst())
                .map(inner -> ContentEdges.trim(text, inner));
    }

    private static Optional<TextRange> sentence(String text, int offset) {
        return paragraph(text, offset).flatMap(paragraph -> covering(Segmenter.sentences(text, paragraph), offset));
    }

    private static Optional<TextRange> paragraph(String text, int offset) {
        return covering(Segmenter.paragraphs(text), offset);
    }

    private static Optional<TextRange> covering(List<TextRange> ranges, int offset) {
        return ranges.stream().filter(range -> range.contains(offset)).findFirst();
    }

    private static int distance(TextRange range, ActorMention source) {
        return range.end() <= source.getBegin()
                ? source.getBegin() - range.end()
                : Math.max(0, range.begin() - source.getEnd());
    }
}
