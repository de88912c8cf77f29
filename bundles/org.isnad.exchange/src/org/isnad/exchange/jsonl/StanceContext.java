package org.isnad.exchange.jsonl;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.Stance;
import org.isnad.model.tcas.Annotation;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/** The paragraphs in which a stance shows. */
final class StanceContext {

    private final ExportedArticle article;
    private final List<TextRange> paragraphs;

    StanceContext(ExportedArticle article) {
        this.article = article;
        this.paragraphs = Segmenter.paragraphs(article.text());
    }

    /** From the first to the last paragraph with evidence, else with the target; empty where neither is in the text. */
    TextRange of(Stance stance) {
        List<? extends Annotation> spans = sound(stance.getEvidence());
        if (spans.isEmpty()) {
            spans = sound(stance.getTargetSpans());
        }
        if (spans.isEmpty()) {
            return new TextRange(0, 0);
        }
        int begin = spans.stream().mapToInt(Annotation::getBegin).min().getAsInt();
        int end = spans.stream().mapToInt(Annotation::getEnd).max().getAsInt();
        TextRange extent = new TextRange(begin, end);
        List<TextRange> around = paragraphs.stream().filter(extent::overlaps).toList();
        int first = Stream.concat(around.stream(), Stream.of(extent))
                .mapToInt(TextRange::begin)
                .min()
                .getAsInt();
        int last = Stream.concat(around.stream(), Stream.of(extent))
                .mapToInt(TextRange::end)
                .max()
                .getAsInt();
        return new TextRange(first, last);
    }

    private List<? extends Annotation> sound(List<? extends Annotation> spans) {
        return spans.stream().filter(article::isSound).toList();
    }
}
